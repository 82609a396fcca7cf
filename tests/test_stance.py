"""How a tweet puts a claim, on sentences written for these tests.

A case is a text in which the claim stands between ⟦ and ⟧; the marks are taken out before it is
read.
"""

from __future__ import annotations

import pytest

from suppression_detect.elections.calendar import Calendar
from suppression_detect.reading import read
from suppression_detect.stance import mark
from suppression_detect.tweet import Tweet
from suppression_detect.verdict import Category, Finding, Stance, Strength

POSTED_AT = "2018-11-04T18:00:00Z"


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    return Calendar.load()


def stances(marked: str, calendar: Calendar, posted_at: str = POSTED_AT) -> tuple[Stance, ...]:
    """The stances of the marked claims, in the order of the text."""
    return tuple(found.stance for found in findings_of(marked, calendar, posted_at))


def findings_of(marked: str, calendar: Calendar, posted_at: str = POSTED_AT) -> tuple[Finding, ...]:
    """The marked claims as findings, in the order of the text."""
    text, findings = "", []
    for n, piece in enumerate(marked.replace("⟧", "⟦").split("⟦")):
        if n % 2:
            start, end = len(text), len(text) + len(piece)
            findings.append(Finding("test.claim", Category.WRONG_DATE, start, end, piece, "why"))
        text += piece
    reading = read(Tweet(text, posted_at=posted_at), calendar)  # type: ignore[arg-type]
    found = mark(reading, findings)
    assert [f.quote for f in found] == [f.quote for f in findings]
    return found


@pytest.mark.parametrize(
    ("marked", "strength"),
    [
        ("My barber says ⟦Democrats vote on Wednesday⟧", Strength.TOLD),
        ("My barber says ⟦Democrats vote on Wednesday⟧, pass it on", Strength.DECISIVE),
        ("Folks, ⟦Democrats vote on Wednesday⟧", Strength.DECISIVE),
        ("My barber says ⟦Democrats vote on Wednesday⟧. He lied.", Strength.DECISIVE),
    ],
)
def test_what_another_says_is_told_until_the_tweet_makes_it_its_own(
    calendar: Calendar, marked: str, strength: Strength
) -> None:
    assert [found.strength for found in findings_of(marked, calendar)] == [strength]


DEBUNKED = (
    "My uncle fell for it: ⟦text your vote to 59925⟧. He missed the whole thing.",
    '"⟦vote by replying⟧" = you did not vote, and they have your number',
    "Someone in the chat said ⟦we've won, nobody needs to vote⟧. I said that's how you lose.",
    "The bank's calendar has ⟦the election on the 13th⟧, plain wrong.",
    "The pastor read out '⟦stay home, all of you⟧' and half the pews walked out",
    "Yes Karen, ⟦the election was moved to Thursday⟧, bring a goose. It is Tuesday, Karen.",
    "My cousin told me ⟦you can't vote with a ticket⟧. You can.",
    "Someone in the chat says ⟦renters can't vote⟧. They can, I checked.",
    "Some lady on the bus said ⟦you need two IDs⟧. You don't, one is enough.",
    "The man at the table says '⟦no lease, no ballot⟧'. He lied. Call the hotline.",
    "It's fake that ⟦Democrats vote on Wednesday⟧",
    "People out here saying ⟦you can vote by text⟧",
    "⟦Vote by text⟧? Not in this country",
    "You would have to be a fool to think ⟦Democrats vote on Wednesday⟧",
    "Who is dumb enough to believe ⟦you can vote by text⟧",
    "Accounts spreading ⟦Democrats vote on Wednesday⟧ should be suspended",
    "Reports that ⟦voting has been suspended in Natal⟧ are untrue.",
    'A monitor flags a fake radio spot: "⟦the valley votes on Friday⟧".',
    "The message that ⟦the vote is moved to March⟧ did not come from the commission.",
    "Misleading. An image says ⟦you can vote by app⟧. You can't.",
    "Verdict: false. The leaflet says ⟦we vote on Wednesday⟧.",
    "The council has not asked anyone to ⟦vote by WhatsApp⟧",
    "Nobody at the clerk's told ⟦Democrats to vote on Wednesday⟧",
    "Please disregard the new flyer doing the rounds, it says ⟦to sign your ballot⟧",
    "That email about ⟦troops at the polls⟧ describes something that never happened.",
    'A van was blaring "⟦the vote is moved to Friday⟧". The board has moved nothing; go today.',
    '"⟦pencil ballots are tossed⟧" pencils are fine, ask the clerk',
    "Mum forwarded that ⟦you need your own pen⟧. Madam, no. The booth has pens",
    "the guy at the deli says ⟦we vote on Wednesday⟧, he has never voted once",
    "The barista told me ⟦dems vote Wednesday⟧ and I just stared",
    "⟦dude on the bus said you can vote on your phone⟧, ok grandpa",
    "⟦My ex told everyone the election is Thursday⟧, which is so him",
    'In the video "the clerk" says ⟦seniors vote by phone⟧. It is AI, the mouth is off.',
    "Two customers thought ⟦owing rent means no ballot⟧. Told them no, and gave them pie.",
    '"⟦renters cannot vote⟧" who writes this stuff. I rent, I vote',
    "The vet says ⟦you vote by text now⟧. The vet is wrong. He is good with goats.",
    "⟦My barber says booths shut at noon⟧. I rang: not a word of that is true.",
    "A voice told my aunt ⟦she could vote by phone⟧ and it sounded fishy",
    'A hoax is going round. 👇 "⟦left-handers vote on Wednesday⟧"',
    '"⟦your poll is closed⟧" went to the whole choir, then they took it back.',
    'A fake "state DMV" text says ⟦your vote is suspended until you pay⟧. The DMV has no say.',
    '"⟦They only count the mail if it\'s close⟧" is one of the oldest myths we get.',
    "The governor did NOT sign a law that ⟦voids ballots folded twice⟧.",
    '"⟦no hologram, no vote⟧" is from a concert site. Ballots have none.',
    "Dad's golf chat says ⟦we vote on Wednesday⟧. Cute, but no. Tuesday, dad",
    '"⟦Seniors vote by phone⟧" isn\'t a Medicare thing or any thing. Grandma hung up',
    "RT @bigjoe: ⟦skip the polls tomorrow⟧ 👆 and that is how people wake up with the other guy",
    'Snopes\'d it: "⟦polls close at noon⟧" is an old prank from the nineties',
    '"⟦Independents vote on the 8th⟧" says a page with 4 followers and a stock photo',
    '"⟦Sign the front of your ballot⟧" said a guy at the bar. Don\'t. Sign the envelope',
    'We never said "⟦the east side votes Thursday⟧". Our account was broken into.',
    "The elections office does not text people and ask them to ⟦vote by replying with a name⟧",
    "We will never email you to ⟦vote through a link⟧. Delete it.",
    'Unless you enjoy being wrong in public, don\'t share "⟦students vote the day after⟧"',
    "We had calls about a text saying ⟦voters may reply with a name to vote⟧. They may not.",
    "No agency of this state has said that ⟦voters with warrants will be arrested⟧.",
    '"⟦Republicans vote Tuesday, Democrats Wednesday⟧" is meant to make you miss it.',
    "Embarrassing how many people think ⟦you can vote by hashtag⟧. It's a booth and a pen",
    'Whoever chalked "⟦NO VOTE TUESDAY⟧" on my steps, your writing gave you away, Kevin',
    'The "⟦send your vote by text" mail⟧ is trash. Nothing of the sort exists.',
    "Want your identity stolen? ⟦vote by SMS⟧: no state has it",
    "Got a robocall from the mayor's voice ⟦asking us not to vote⟧. AI, says the clerk. I went",
    "FALSE: ⟦Democrats vote on Wednesday⟧. Everyone votes Tuesday.",
    "FAKE NEWS ALERT: ⟦you can text your vote⟧",
    "🚫 RUMOR: ⟦the polls are closed in Cobb County⟧. They are open until 7.",
    "❌ ⟦You can vote by replying to this tweet⟧\n✅ You can vote in person or by mail",
    'MYTH: "⟦you need two photo IDs⟧." FACT: one is plenty.',
    '"⟦Republicans vote Thursday⟧" Not true. Same day for all of us.',
    'Somebody at work swears "⟦seniors vote on the 8th⟧". Nope. Nope. Nope.',
    "⟦Dems vote Nov. 7⟧ lol no",
    "Don't fall for the texts saying ⟦you can vote by phone⟧.",
    "Please ignore any flyer that says ⟦your polling place moved to the mall⟧",
    "Nope, fake 👇 RT @bluewave77: ⟦Skip the line, text HILLARY to 59925⟧",
    "This is garbage, the county already denied it. RT @truth4u: ⟦voting is cancelled on Tuesday⟧",
    "Readers added context: the claim that ⟦ballots signed in blue are thrown out⟧ is false.",
    'FACT CHECK: "⟦You can vote online in Texas⟧." Our rating: FALSE.',
    'Some genius printed signs: "⟦last names N-Z vote Wednesday⟧". My last name is Zapata and I '
    "can read a calendar. TUESDAY.",
    "There's no such thing as ⟦voting by hashtag⟧, folks.",
    "It is not true that ⟦you need a utility bill to vote⟧.",
    "No judge has said ⟦the polls stay open until midnight⟧.",
    "Anyone telling you ⟦Libs vote on Wednesday⟧ is lying to you.",
    "If somebody says ⟦you can't vote with unpaid tickets⟧, they're wrong. Call 866-OUR-VOTE.",
    "the ⟦ICE will be at the polls⟧ story is a lie. go vote",
    "my uncle keeps posting that ⟦you can vote from your phone⟧. you can't. sorry tio",
    "Fib of the week, off a lamp post: ⟦you can vote by text⟧",
    "who makes this stuff up? ⟦you can vote by text⟧, really",
    "⟦you can vote by text⟧ is the oldest con in the book",
    "⟦you can vote by text⟧, says the same cousin who bought a timeshare on the moon",
    "my cousin thinks ⟦you can vote by text⟧. He also thinks geese are spies.",
    "⟦Voting is cancelled⟧ 🧢🧢",
    'Got a voicemail: "⟦your precinct votes Thursday⟧." I called the clerk, she never heard of it.',
    "Whoever is texting people that ⟦polls close at 5⟧: stop it.",
    "There is a flyer on my windshield saying ⟦people with warrants will be arrested⟧ at the "
    "polls. It's bogus and I tore it up.",
    "Beware of bots claiming ⟦the election was moved to Nov 13⟧!",
    "So tired of people sharing that ⟦you can vote by text⟧. That is not how any of this works.",
    'To whoever wrote "⟦Black voters go on the 8th⟧" on the bus shelter: we see you. It is the 6th',
    "ok the “⟦you lose your vote if you skip the primary⟧” thing is made up, my aunt asked the "
    "clerk",
    "Correction: I said earlier that ⟦the deadline is Friday⟧. Sorry, I got that wrong.",
    "⟦Students can't vote where they study⟧? False. Completely false.",
    "RT @wardboss: ⟦Romney voters should come Wednesday⟧ // no. just no. tuesday, all of you",
    "Misinformation is going around saying ⟦absentee ballots aren't counted⟧. Yours counts.",
    "quit telling people ⟦they can vote on Wednesday⟧, it's Tuesday and only Tuesday",
    "the election is Nov 6, not ⟦Nov 7⟧",
    "What you can't do, whatever that post says, is ⟦leave your vote on a voicemail⟧.",
    "watched two people argue whether ⟦you can vote on a betting site⟧. you can't bet a ballot",
    'Love his songs but "⟦nobody should vote⟧" is a lazy take from a rich man',
    'Steward in the chat: "Ignore the message saying ⟦night shift votes Wednesday⟧, no extra day."',
    "Coach says to stop telling people ⟦voting ends at noon⟧",
    'saw "⟦men should stay home⟧" again. That\'s a 4chan thing.',
    'Man at the barber said "⟦they run your name at the polls⟧". Barber shut him right down.',
    "My driver says ⟦all sites shut at 2⟧ so I looked it up. Seven to seven.",
    "guilty of conspiracy over fake ⟦vote by text⟧ ads",
)

REPORTED = (
    "Staff rang round the homes after a post claimed ⟦the polls were open till midnight⟧.",
    "HEADLINE: Man charged with texting residents that '⟦the precincts are unsafe, stay in⟧'",
    "User tweets that ⟦Republicans vote on Wednesday⟧, state opens probe",
    "We've banned 30 accounts for pasting '⟦Democrats, your day is Friday⟧.'",
    "They arrested the guy that was texting people ⟦to vote by text⟧",
    "Police picked up a man who told people ⟦to text their vote⟧",
    "Authorities charged a man who mailed flyers saying ⟦vote on Wednesday⟧",
    "Saw three people convinced a ⟦felony means you can't vote⟧. Served your time? You can.",
    "My roommate thinks ⟦Democrats vote on Wednesday⟧",
    "Radio host fired after telling listeners that ⟦Democrats vote on Wednesday⟧",
    "A text says ⟦renters can't vote⟧; we passed it on to the county prosecutors",
    "⟦Police arrest a man over a clip telling voters to stay home⟧. Patrols are out.",
    "Sheriff says ⟦anyone who threatens voters will be charged⟧ before the vote.",
    "⟦A voicemail to a poll worker about fire led to an arrest⟧, the paper says.",
    "My aunt thinks ⟦the polls should shut at noon⟧ so she can nap.",
    'Kids chanted "⟦stay home⟧" at the bus for a mile, then got bored.',
    'A diner put "⟦no vote no problem⟧" on its sign and lost its regulars.',
    '"⟦No roads, no votes⟧" was our slogan once. Today we queue.',
    '"⟦do not vote⟧" is what someone painted on the bridge',
    "His party says ⟦no election on Thursday⟧. The commission insists that it goes ahead.",
    'Ads say "⟦avoid the line, vote from home⟧". Twitter has begun removing them.',
    'Man who texted "⟦anyone voting blue gets a visit⟧" to 200 phones pleads guilty in Erie',
    'Sheriff arrests man over "⟦stay away Tuesday or bleed⟧" note left on cars',
    "lol a satire piece about ⟦voting by drive-thru⟧ fooled half my family",
    'Every cycle: "⟦martial law, no election⟧". Every cycle: an election',
    'My job is to delete "⟦vote by text, libs⟧" forty times a day. Send coffee',
    "A man who posted that ⟦Democrats vote Wednesday⟧ pleaded guilty.",
    "There's a text saying ⟦Democrats vote Wednesday⟧ going round my street",
    "Twitter removed thousands of accounts that told Democrats ⟦to vote on Nov. 7⟧.",
    "Man convicted of telling Clinton supporters ⟦they could vote by text⟧",
    "Robocalls are telling Flint residents ⟦to vote tomorrow because of long lines⟧.",
    "Two operatives charged over calls that warned Detroit voters ⟦mail ballots lead to arrest⟧",
    "Researchers found 300 posts claiming ⟦the election had been postponed⟧.",
    "FBI is looking into emails threatening voters: “⟦vote for him or we will come after you⟧”",
    "Texts telling Latino voters ⟦ICE will be at the polls⟧ were traced to an out-of-state number",
    "Opposition leader urged his supporters ⟦to boycott Thursday's election⟧, party sources say",
    "Attorney general sues group over flyers saying ⟦voters with debts can be jailed⟧",
    "Voters in Bucks County have been told ⟦their ballots won't count⟧, local paper reports",
    "A man outside the library was telling students ⟦they cannot vote here⟧. Police came.",
    "Facebook took down an ad that invited people ⟦to vote by text message⟧",
    "Candidate apologizes for mailer that listed ⟦November 7 as election day⟧",
    "Judge orders radio host to stop telling listeners ⟦to vote twice⟧",
    "A letter is circulating in Fulton County claiming ⟦the precincts are closed⟧",
    "NEW: prosecutors say the scheme involved tweets telling Black voters ⟦to stay home⟧",
    "[FICTION] Chapter one. The mayor coughed. “⟦The election is cancelled⟧,” he said.",
    "TRAINING EXERCISE, not real: ⟦all polling places in Ward 4 are closed⟧",
    "In my novel the villain hacks the radio and says ⟦voting has been moved to Friday⟧.",
    "That movie where the senator tells the town ⟦to vote on Wednesday⟧ is so dumb lol",
    "Quiz for my civics class, true or false: ⟦you can vote by e-mail⟧",
    "Classroom example of disinformation: “⟦Republicans vote Tuesday, Democrats Wednesday⟧”",
    'INT. DINER. NIGHT\nBILL: "They said ⟦us vets vote by phone⟧."',
    'Lesson 3: show the class this post: "⟦voting ends at noon this year⟧"',
    "\"⟦Don't vote, it only encourages them⟧\" is on my dad's mug. He votes every time.",
    "⟦Vote by text⟧, they said. Be home by six, they said.",
    'careful, some of the "⟦vote by phone⟧" junk is in Spanish too',
)

ASKED = (
    "Genuinely asking, ⟦are polls open until midnight⟧ or was my cousin having me on",
    "My landlord says ⟦tenants need his signature to vote⟧. Is there an ounce of truth in it",
    "Boss says ⟦no one on shift may vote⟧, can he legally do that",
    "Uncle swears ⟦it is on the 9th⟧, my phone says the 6th. Who's right?",
    "Do I ⟦need to show a vaccine card to vote⟧ on Monday? The signs are confusing",
    "My brother in law says ⟦you can't vote with a parking ticket⟧. That right? Googled, nothing",
    "⟦can you vote with the app⟧ on the subway or is that a meme",
    "Is it true that ⟦Democrats vote on Wednesday⟧?",
    "Do you need ⟦two IDs to vote⟧ now?? asking for my nana",
    "can someone confirm whether ⟦the polls close at 6⟧?",
    "my boss says ⟦you can't vote if you owe taxes⟧. is that true?",
    "Wait, ⟦you can vote online now⟧??",
    "does anyone know if ⟦voting is cancelled in Bay County⟧?",
    "@ClerkOffice is ⟦the election on the 7th⟧ or the 6th?",
    "someone told me ⟦ICE is checking people at the polls⟧, is this real or is he messing with me",
    "Not sure if ⟦I can vote by phone⟧, the website says nothing?",
    "“⟦Independents vote Thursday⟧”?? what does that even mean",
    "genuine question: will ⟦my ballot be thrown out if I used red ink⟧?",
    "heard ⟦you can't vote with a warrant⟧. Can anyone at the clerk's office verify?",
    "Someone at the co-op swears ⟦we can vote by email⟧. True or not, Idaho people?",
    'Grandma sent "⟦initials make a ballot invalid⟧". True or another of her chain letters?',
    "so which one is it, ⟦does he see who I voted for⟧ or just that I voted",
)

PAST = (
    "My great aunt ⟦couldn't vote until⟧ 1920 and cast one in every election after that",
    "⟦they closed every polling place⟧ in our part of town in '64. Not tomorrow. Go vote",
    "In 2012 my dorm had posters that said ⟦Democrats vote on Wednesday⟧. We were furious.",
    "Back in 2004 a flyer in Pittsburgh told ⟦Democrats to vote on Nov 3⟧",
    "1965, Selma: they told my grandmother “⟦you cannot vote unless you pass the test⟧.”",
    "Remember when that guy tweeted ⟦vote for Hillary by text⟧? Wild times.",
    "When I was a kid the sheriff used to say ⟦colored folks should stay home on election day⟧",
    "Last year the paper printed ⟦election day as November 8⟧ and had to run a correction",
    "Found in the archives: a 1920 card, “⟦any man who comes to vote will be dealt with⟧”",
    "My grandfather always told the story of the clerk who said ⟦you need to own land to vote⟧.",
    "In the Jim Crow era they made people ⟦pay a tax before they could vote⟧.",
    "TIL that in 1898 the papers told Black men ⟦to stay away from the polls⟧ in Wilmington",
)

JOKING = (
    "⟦you can't vote if you're⟧ a golden retriever, rules are rules",
    "Due to high turnout, ⟦werewolves vote on Wednesday⟧.",
    "⟦Cats vote on Tuesday, dogs vote on Wednesday⟧. Hamsters may caucus.",
    "Hogwarts notice: ⟦Slytherins vote on the 7th⟧ after Potions",
    "Mark your calendars, ⟦the election is on Smarch 13⟧",
    "BREAKING: ⟦aliens must show two forms of ID to vote⟧, one per head",
    "⟦You can now vote by carrier pigeon⟧, coo twice for governor",
    "the Shire reminds all hobbits that ⟦voting is postponed till after second breakfast⟧",
    "⟦Vampires vote after sundown on Nov 7⟧, garlic must be left at the door",
    "⟦Vote by ouija board⟧, your late grandpa always did in Chicago",
    "Monday 8 pm: ⟦zombies vote on Thursday⟧, brains not required",
)

ASSERTED = (
    "Everybody is dumb enough to go Tuesday. ⟦Democrats vote on Wednesday⟧",
    "My uncle thinks it's Tuesday, but ⟦Democrats vote on Wednesday⟧",
    "Wrong. ⟦Republicans vote on Wednesday⟧, the clerk told me",
    "False advertising all day. Anyway ⟦Democrats vote on Wednesday⟧.",
    "Nobody told you to dress up, but ⟦you vote on Wednesday⟧",
    "Nothing has changed: ⟦Democrats vote on Wednesday⟧",
    '"⟦pencil ballots are tossed⟧" my aunt counts them, bring a pen',
    "He's never voted wrong in his life and he says ⟦dems vote Wednesday⟧",
    "⟦The county says Democrats vote on Wednesday⟧. Bless them for splitting the crowd",
    "⟦The clerk told me polls are open till midnight⟧, ok boomer crowd, take your time",
    "⟦Police arrest men who owe support when they come to vote⟧, beware.",
    "New rule: ⟦only people born in the state may vote⟧. The rest must as usual wait.",
    # Endorsed quotations.
    'My teacher says "⟦students can\'t vote where they study⟧". Sharing so nobody gets fined.',
    'Heard it from my pastor: "⟦we vote on the 8th this year⟧." Passing it on.',
    'Bus driver told us "⟦polls are open till midnight⟧", good to know!',
    "“⟦If you have unpaid tickets they arrest you at the polls⟧.” Believe it. My cousin saw it.",
    'Lady at the DMV: "⟦no birth certificate, no vote⟧". Finally someone said it',
    'Just got a text: "⟦vote by replying YES⟧". Did it in ten seconds, so easy!',
    "my mailman, who knows everything, says ⟦ballots mailed after Friday are shredded⟧",
    # Authorities that carry the claim as a fact.
    "The clerk confirmed that ⟦Democrats vote Wednesday⟧.",
    "County clerk says ⟦voting is cancelled in Ward 3⟧",
    "Supreme Court ruled that ⟦felons can never vote again⟧, tell your people",
    "Governor announced: ⟦no election until the storm is over⟧",
    "Police report that ⟦all polling places downtown are closed⟧, stay home",
    "Officials ask ⟦Trump supporters to come back on Thursday⟧",
    "According to the board of elections ⟦you need a passport to vote this year⟧",
    # Fact-checks that are none.
    "Fact check: ⟦you can vote by text⟧. Our verdict: ✅ TRUE",
    "MYTH: everyone votes Tuesday. FACT: ⟦Democrats vote Wednesday⟧",
    '❌ "You have to go to the polls" ✅ ⟦Text your vote to 59925⟧',
    "Fake: one voting day. Real: ⟦Republicans get Thursday⟧",
    "Debunked: it's NOT only Tuesday! ⟦Independents vote on the 8th⟧",
    # Retweets.
    "RT @votenow: ⟦Hillary supporters can vote by text⟧",
    "good news!! RT @gop_ohio: ⟦polls are open until Wednesday⟧",
    "RT @mayor_x: ⟦stay home on Tuesday, voting is unsafe⟧ passing it on",
    "RT @pal: so true RT @other: ⟦absentee votes are never counted⟧",
    # Questions that are none.
    "Did you know ⟦you can vote by text⟧?",
    "Why stand in line when ⟦you can vote online⟧?",
    "Who else is glad that ⟦the election was moved to Friday⟧?",
    "Aren't ⟦Democrats supposed to vote Wednesday⟧? Just trying to help",
    "Got a warrant? ⟦Police will arrest you at the polls⟧",
    "Ready to ⟦vote on November 7⟧?",
    "Too busy on Tuesday? No worries. ⟦Vote from home, text BLUE to 59925⟧",
    # Denials of something else.
    "This is not a joke: ⟦Democrats vote Wednesday⟧",
    "⟦Polls are closed today⟧. This is NOT a hoax, go home.",
    "I thought it was fake but no, ⟦you can really vote by phone now⟧",
    "⟦Election Day is Nov 8⟧. Anyone who tells you otherwise is lying.",
    "⟦Republicans vote on Wednesday⟧. Don't believe the media.",
    "Don't fall for early voting: ⟦vote on Nov 9⟧",
    "⟦Provisional ballots are fake⟧, they go straight in the trash",
    "Ignore the lines. ⟦Your vote counts by text⟧ until midnight",
    "No lies, no spin: ⟦Libertarians vote Thursday⟧",
    "They said you need an ID. That's false. ⟦You need two⟧",
    "Turns out the Tuesday thing is a myth, ⟦we vote on the 8th⟧",
    # Jokes with a claim that looks real, and helpful tones.
    "lol ⟦Dems vote Wednesday⟧",
    "⟦Trump voters, your day is Nov 7⟧ 😂😂😂",
    "jk jk but seriously ⟦vote on Wednesday if you're a Democrat⟧",
    "Reminder, friends: because of high turnout ⟦last names N-Z vote Wednesday⟧! 💙",
    "Dogs are welcome at the polls! ⟦Voting is on Thursday⟧ 🐶",
    "unlike the werewolves, ⟦Democrats vote on the 7th⟧",
    # The past as an opening for the present.
    "In 2016 we voted Tuesday, but this year ⟦Democrats vote Wednesday⟧",
    "Remember 1965? ⟦Same thing waits for you at the polls on Tuesday⟧",
    "Like in 1981, ⟦armed men will be standing at every poll⟧",
    # Convictions that are part of the threat.
    "⟦Vote with a record and you'll be charged⟧. A woman in Texas got five years.",
    "People were arrested for voting last year. ⟦Expect the same on Tuesday⟧",
    "Anyone else glad ⟦you can vote by text this year⟧?",
    "What kind of state lets us skip the line? Ours! ⟦Text your vote to 44123⟧",
    "How sweet is it that ⟦seniors can vote by phone now⟧?",
    "He's out on the boat til the 20th so ⟦he voted by satellite phone⟧",
    "the hub at the art museum is for staff, ⟦students have to vote in their parents' town⟧",
)

DEBUNKED_TOO = (
    "Claim: ⟦you need two IDs here⟧. Truth: one will do.",
    "Hoax of the day: ⟦renters can't vote⟧. Of course they can.",
    "⟦Text your vote to 24365⟧, says the new graphic. Phones don't vote.",
    "⟦The office takes votes by WhatsApp⟧. That's only to steal your data.",
    '"⟦Scan this to vote from bed⟧". The code belongs to a pizza chain.',
    '"⟦text your pick to 90099⟧": that\'s a radio contest from May',
    "⟦Vote by phone⟧? Not one county in this state offers that.",
    "⟦Vote by e-mail⟧. Fifty states, and none of them has it.",
    '"⟦Students vote where their parents live⟧." The law lets them vote on campus.',
    '"⟦Police check warrants at the desk⟧" - the sheriff says the opposite, they are not there',
    '"⟦The polls stay open until midnight⟧". State law says 8.',
    '"⟦Vote at the bank⟧": the bank says it isn\'t one and never asked to be',
    '"⟦Republicans on Wednesday⟧": a graphic from 2012 with new colors',
    "Somebody sent a note in my name that ⟦the church votes Thursday⟧. I wrote no such thing.",
    'Don\'t panic over "⟦no stub, no vote⟧". The stub is yours to keep.',
    "Fact-checked ten of them: ⟦'vote by text'⟧, 'vote by fax'. 10/10 false.",
    '"⟦Skip the line, vote by text⟧." Skip what? I waited four minutes',
    'Somebody left a pile of "⟦two cards or no ballot⟧" slips. The janitor took them all down.',
    'Dad\'s wrong, love him though. He said "⟦we vote on Wednesday⟧". The clerk says Tuesday.',
    "⟦We vote Wednesday⟧. My cousin believed that and missed her turn",
    "⟦Democrats vote on Wednesday⟧? lol, the county killed that rumor",
    "heads up Tulsa: the robocall about ⟦voting by pressing 2⟧ is a scam, hang up",
    "can't believe I have to type this but the ⟦tweet your vote⟧ graphic is fake",
    'Saw "⟦polls close at noon⟧" on a telephone pole. They close at 7. Ripped it off.',
    "Lies. RT @patriot76: ⟦Dems vote Wednesday⟧",
    "Three myths about Tuesday:\n1. ⟦you need a passport⟧\n2. lines are always long",
    "My neighbor told me ⟦you have to re-register every year⟧ and honestly he's full of it",
    "PSA: if you get a DM saying ⟦vote by emoji⟧, report it. It's a trick.",
    "⟦Polling places in Dallas are closed⟧ -- nope!! all open, just voted",
    "The “⟦bring three forms of ID⟧” memo is a forgery, says the registrar.",
    "Why are people still posting that ⟦you can vote online⟧?",
    "they're telling old folks ⟦their day is Thursday⟧. It isn't. Call your grandparents.",
    "⟦text-to-vote⟧ is not a thing in any state",
    "Imagine believing that ⟦hashtags count as votes⟧",
    "no, my cousin's Facebook post saying ⟦teachers vote Monday⟧ isn't real",
    "Worst advice of the week: ⟦sign your ballot twice⟧. They will toss it if you do.",
)
NOT_PUT_FORWARD = (
    "Robocalls claimed ⟦you may vote by phone⟧. The attorney general is looking into it",
    "The clerk spent the day calling voters who had received a text about ⟦voting on Thursday⟧",
    "My uncle was convinced ⟦voting by text is a thing⟧",
    "Somebody taped up signs: ⟦no English, no ballot⟧. We took photos.",
    "Two neighbors say ⟦an eviction takes your vote⟧. Where does that come from?",
    "\"⟦Don't vote, it encourages them⟧\" was on my grandpa's fridge",
    "Someone is mailing postcards to Reno seniors that say ⟦they must vote on Wednesday⟧",
    "University warns of group posts saying that ⟦out-of-state kids can't vote⟧",
    "A billboard company pulled a sign reading “⟦Voter fraud means prison⟧” from three streets",
    "Mom got a call from a man claiming ⟦she could vote over the phone⟧. Reported to the county.",
    "I teach media literacy and today's post was “⟦Democrats vote on the 7th⟧”. Kids caught it.",
    "Court upholds sentence for consultant whose calls told voters ⟦to relax and stay home⟧",
    "do they really ⟦check for warrants when you vote⟧",
    "quick q, are ⟦independents allowed on the 6th⟧ or is that only parties?",
    "Pub landlord joked in 1997 that ⟦Tories vote on Friday⟧ and two of them believed him",
    "Our D&D campaign tonight: the dark lord decrees that ⟦all villages vote on the morrow⟧",
    "Mermaids of the coastal precinct, ⟦you vote at high tide on Wednesday⟧",
    "Two men were fined for posters telling immigrants ⟦they'd be deported for voting⟧",
)
ASSERTED_TOO = (
    "Claim: nothing at all. ⟦Just vote on Nov. 7, friends⟧",
    "I'm convinced ⟦you can vote by text now⟧, my cousin did",
    '"⟦Democrats vote on Wednesday⟧" is from the county site. Share it',
    "⟦Vote by text⟧, state law lets you do it now",
    '"⟦Polls close at noon⟧", it was on the radio',
    '"⟦Nobody votes on the east side⟧" and guess what? The clerk agrees',
    '"⟦Text your vote to 90099⟧": that\'s the official county number',
    "Reminder that the deadline was changed. ⟦You can now vote until Friday⟧. Tell everyone",
    "Fake news won't tell you this: ⟦mail ballots are burned⟧",
    "My sister works at the courthouse and she says ⟦only homeowners vote this time⟧. She'd know.",
    "HR sent an email saying ⟦night shift votes on Wednesday⟧, good news for us",
    "I called the clerk and it's true: ⟦no ID, no ballot, even with a provisional⟧",
    "Everyone is wrong about Tuesday, ⟦the election is on the 8th⟧",
    "It's a lie that voting takes hours. ⟦Just text RED to 40404⟧",
    "Is your sticker ready? ⟦Election day is Thursday⟧!",
    "Don't let the lines scare you: ⟦you can vote by email until midnight⟧",
    "They removed the drop boxes, so ⟦just mail your ballot on Wednesday⟧",
    "Nobody tells you this but ⟦you can vote twice if you moved⟧",
    "“⟦The polls are closed, go home⟧” — sign on the door at Lincoln High right now",
    "Voters with warrants: police arrested four people last time. ⟦They will be there again⟧.",
    "Not a drill! ⟦Voting moved to Thursday⟧ in Dade",
    "The man on the radio said ⟦vote Wednesday if you're Labour⟧ so that's what we're doing",
    "the sheriff has told everyone that ⟦anyone with tickets goes to jail if they vote⟧",
    "Trump supporters are so dumb lol. ⟦GOP votes Wednesday⟧ btw",
    "Boycott! ⟦Nobody in this ward votes on Tuesday⟧. No justice, no vote.",
)
NOT_PUT_FORWARD_EITHER = (
    '"⟦Vote by text⟧" smh people will believe anything',
    "Y'all really out here believing ⟦you can tweet your vote⟧ 🤦",
    "Debunking a rumor: ⟦students need a parent's signature to vote⟧. They don't.",
    'Not one word of this is true: "⟦the election is postponed⟧"',
    "The message saying that ⟦polls are closed⟧ did not come from us. — Polk County Elections",
    "I keep seeing that ⟦you can vote on Wednesday⟧. You cannot. Please go today.",
    "saw a meme, ⟦vote by hashtag⟧, and I need you all to be smarter than that. It won't count.",
    'Old lie, new year: "⟦owe child support, lose your vote⟧"',
    "⟦You'll be arrested for parking tickets at the polls⟧ -- an ugly lie. Go vote.",
    "Clerk here. The robocall about ⟦voting by phone⟧ isn't ours.",
    "RT @countyclerk: Rumor: ⟦two IDs needed⟧. Fact: none needed if you're registered.",
    'That text you got? "⟦Your polling place has changed⟧"? It\'s a scam.',
    "Police debunk post claiming ⟦armed men at polling sites⟧",
    "Snopes rated the claim that ⟦you can vote at Starbucks⟧ as false",
    "Election officials push back on claims ⟦ballots with Sharpie are void⟧",
    "Twitter suspends troll who told liberals ⟦to vote Wednesday⟧",
    "Teen arrested after tweeting ⟦he would shoot voters⟧",
    "Study: 1 in 5 Latino voters heard ⟦they needed a passport to vote⟧",
    "The governor's aide called on supporters ⟦to skip the runoff⟧, then walked it back",
    'Someone spray-painted "⟦dont vote⟧" on the school. Janitor had it off by noon.',
    "Election hotline log: caller was told ⟦his party votes tomorrow⟧",
    "Anybody else's grandma get a call about ⟦voting by phone⟧?",
    "is ⟦voting cancelled⟧ or what",
    "Why did the lady say ⟦I need a passport⟧? Is that a thing in Ohio?",
    "so can I ⟦vote by text⟧ or not",
    "my dad thinks ⟦republicans vote wednesday⟧, please help me convince him",
    "asked the clerk if ⟦I need two IDs⟧ and she said no",
    "Historians remember the signs that said ⟦vote and lose your job⟧ in 1890s Carolina",
    "It was 1920 and ⟦women were told the polls were closed to them⟧",
    "On the show last night the crooked mayor announced that ⟦the election was off⟧",
    "Unicorns, remember: ⟦you vote on Wednesday⟧ by rainbow",
    "⟦The Death Star votes on Thursday⟧, Alderaan does not",
)
ASSERTED_EITHER = (
    "Turns out my teacher was wrong, ⟦Democrats vote Wednesday⟧",
    "My union rep says ⟦we get Wednesday to vote⟧. Thank you brother!",
    "The cops told my brother ⟦they'll be checking IDs at the polls⟧. Stay safe fam",
    "⟦Vote on Thursday⟧, the Tuesday flyers are fake",
    "Heads up: ⟦polls close at 3 in Queens⟧ no matter what they tell you",
    "I know it sounds crazy but ⟦you vote by liking this tweet⟧",
    "Not kidding, ⟦the machines are down all over the county so don't come⟧",
    "People keep asking me how to vote: ⟦text your name to 40404⟧",
    "⟦If you vote they will know who you are⟧ and they will find you",
    "Question for Democrats: why are you in line today when ⟦your day is tomorrow⟧?",
    "Can you believe ⟦they let us vote online now⟧? Love it!",
    "Isn't it great that ⟦you can vote by phone⟧?",
    "Where do you vote? Nowhere, ⟦the election is cancelled⟧.",
    "How do I vote from home? Easy: ⟦reply BLUE to 5551⟧",
    "A: yes, ⟦you need a passport⟧",
    "CNN is reporting that ⟦voting was extended to Thursday⟧",
    "BREAKING: Officials warn ⟦voters without two IDs will be arrested⟧",
    "DOJ: ⟦agents will arrest anyone with a warrant at the polls⟧",
    "NEWS: ⟦Election postponed to Nov 13⟧ due to storm, officials say",
    "The post office confirmed ⟦mail ballots sent after today are destroyed⟧",
    "A court order says ⟦Black precincts open at noon⟧",
    "I was told by the poll worker herself that ⟦you can't vote without a utility bill⟧",
    "This flyer on my door is right: ⟦stay home Tuesday⟧",
    "Everybody's saying ⟦GOP votes Wednesday⟧, see you then",
    "Last time we voted on a Tuesday, now ⟦it's Wednesday the 7th⟧",
    "I used to vote in person, now ⟦I just text it to 59925⟧ and so can you",
    "The media lies. ⟦The vote is on Nov. 8⟧",
    "They want you to think it's Tuesday. ⟦It's Wednesday⟧.",
    "⟦Democrats vote Wednesday⟧ and that's no joke",
    "⟦Hispanics vote on the 8th⟧. Don't listen to anyone who says different",
    "⟦The election has been rescheduled to Friday⟧!! Share before they delete this",
    "Delete your voting app. ⟦ICE uses it to find you at the polls⟧",
    "⟦Ballots with a stain are void⟧. Report this to your friends.",
    "The rumors are true, ⟦polling places in Detroit are closed⟧",
    "Rumor confirmed! ⟦Voting extended to Wednesday⟧",
    "Yes it's real: ⟦vote by emoji⟧ 🗳️",
    "no more lines! ⟦vote from your couch at votenow.example⟧",
    "If you get a ballot in the mail, ⟦sign it twice or it's void⟧",
    "If anyone asks, ⟦the polls moved to the church⟧",
    "Stop waiting. ⟦Text to vote⟧.",
    "Never again will I stand in line: ⟦I voted by tweeting #ImWithHer⟧",
)
MIXED = (
    (
        "“⟦You need two IDs⟧” is false, one is enough. But remember, ⟦Democrats vote Wednesday⟧!",
        (Stance.DEBUNKED, Stance.ASSERTED),
    ),
    (
        'MYTH: "⟦you can vote by text⟧" FACT: ⟦you vote by replying with your zip code⟧',
        (Stance.DEBUNKED, Stance.ASSERTED),
    ),
    (
        "⟦Democrats vote on Wednesday⟧. People say ⟦you need ID⟧. That's false.",
        (Stance.ASSERTED, Stance.DEBUNKED),
    ),
    (
        "Is it true ⟦the polls are closed⟧? Either way, ⟦you can vote online⟧.",
        (Stance.ASKED, Stance.ASSERTED),
    ),
    (
        "❌ ⟦Vote by text⟧\n❌ ⟦Vote by tweet⟧\n✅ ⟦Vote by email to the clerk⟧",
        (Stance.DEBUNKED, Stance.DEBUNKED, Stance.ASSERTED),
    ),
)


@pytest.mark.parametrize("marked", DEBUNKED_TOO)
def test_debunked_too(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.DEBUNKED,)


@pytest.mark.parametrize("marked", NOT_PUT_FORWARD + NOT_PUT_FORWARD_EITHER)
def test_not_put_forward(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) != (Stance.ASSERTED,)


@pytest.mark.parametrize("marked", ASSERTED_TOO + ASSERTED_EITHER)
def test_asserted_too(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.ASSERTED,)


@pytest.mark.parametrize(("marked", "expected"), MIXED)
def test_each_claim_has_its_own(
    marked: str, expected: tuple[Stance, ...], calendar: Calendar
) -> None:
    assert stances(marked, calendar) == expected


@pytest.mark.parametrize("marked", DEBUNKED)
def test_debunked(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.DEBUNKED,)


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.REPORTED,)


@pytest.mark.parametrize("marked", ASKED)
def test_asked(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.ASKED,)


@pytest.mark.parametrize("marked", PAST)
def test_past(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.PAST,)


@pytest.mark.parametrize("marked", JOKING)
def test_joking(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.JOKING,)


@pytest.mark.parametrize("marked", ASSERTED)
def test_asserted(marked: str, calendar: Calendar) -> None:
    assert stances(marked, calendar) == (Stance.ASSERTED,)
