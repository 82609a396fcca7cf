"""How English debunks, reports, asks, remembers and jokes: cue words, as data.

Texts are regular expressions over folded text (lower case, plain quotes and apostrophes);
``<NAME>`` stands for a list of words. A blank between words is one blank.
"""

from suppression_detect.languages import Cue, Cues, Place

_LISTS = {
    # What a message comes in, or who spreads it.
    "THING": r"""
        texts?, text messages?, messages?, msgs?, robo-?calls?, robo-?texts?, calls?, callers?,
        phone calls?, fl[iy]ers?, leaflets?, handbills?, pamphlets?, posters?, signs?, letters?,
        postcards?, mailers?, e-?mails?, posts?, tweets?, memes?, graphics?, images?, pics?,
        pictures?, ads?, adverts?, accounts?, bots?, videos?, clips?, screenshots?, web ?pages?,
        pages?, websites?, sites?, web ?sites?, chains?, chain (?:texts?|letters?|mails?|messages?),
        forwards?, chats?, dms?, notices?, notes?, memos?, graffiti, voice ?mails?, voice notes?,
        voice messages?, recordings?, deep ?fakes?, rumou?rs?, claims?, stor(?:y|ies), hashtags?,
        mailings?, infographics?, articles?, headlines?, stickers?, banners?, billboards?, alerts?,
        advisor(?:y|ies), tiktoks?, reels?, threads?, podcasts?, links?, things?, stuff,
        copypastas?,
        door ?hangers?, cards?, papers?, transcripts?, cartoons?, photos?, slips?,
        bulletins?, (?:radio|tv) (?:spots?|announcements?|jingles?), jingles?, broadcasts?, tales?, press releases?, snaps?, influencers?, misinformation, disinformation, content,
        whatsapps?, group chats?, spam, hoax(?:es)?, scams?, lies?, myths?, fakes?, faqs?, replies
    """,
    "PERSON": r"""
        man, woman, men, women, guy, guys, person, people, someone, somebody, anyone, anybody,
        troll, trolls, scammers?, strangers?, activists?, candidates?, operatives?, consultants?,
        influencers?, user, users, teenager, student, ex-\w+, aide, aides, host, hosts, pastor,
        preachers?, groups?, volunteers?, idiots?, clowns?, trolls?, hackers?, russians?, iranians?,
        jerks?, whoever, those, folks, individuals?, canvassers?, protesters?, blogger, suspect,
        defendant, bad actors, operators?, fake accounts?, imposters?, impostors?, robots?, ai,
        chatbots?, jokers?, pranksters?, liars?, neighbou?rs?, politicians?, party, lawmakers?, senators?, trump, president,
        leaders?, opponents?, republicans, democrats, gop, supporters, militias?, companies,
        firms?, propagandists?, partisans?, kids?, teachers?, landlords?, bosses, employers?
    """,
    "TELLING": r"""
        telling, saying, claiming, asserting, alleging, urging, warning, threatening, instructing,
        directing, advising, encouraging, suggesting, giving, listing, offering, inviting, asking,
        calling on, announcing, informing, purporting, purportedly, implying, pretending, insisting,
        stating, tricking, misleading, misinforming, confusing, lying, spreading, promoting,
        sharing, pushing, posing as, reading, advertising, promising, falsely, reminding, texting,
        scaring, intimidating, impersonating, showing, swearing, hoping, trying to, sending, with,
        pasting, copying, copy-pasting, circulating, distributing, forwarding, chanting, shouting,
        yelling, printing, taping, handing out, plastering, broadcasting, retweeting, quoting,
        repeating, peddling, behind,
        that, which, who, about, aimed at, targeting, to get, to tell, to trick, to keep, designed
        to, meant to, intended to, made to look
    """,
    "TELLS": r"""
        tells?, says?, said, told, claims?, claimed, urges?, urged, warns?, warned, threatens?,
        threatened, instructs?, instructed, lists?, listed, gives?, gave, advertises?, advertised,
        directs?, directed, falsely, tried to, tries to, offers?, offered, suggests?, suggested,
        insists?, insisted, asks?, asked, invites?, invited, announces?, announced, swears?, swore,
        states?, stated, reads?, advises?, advised, promises?, promised, lies, lied, sends?, sent,
        made it look, pretends?, posed as, encourages?, encouraged, convinced, tricked, duped,
        misled, pushed, spread, shared, posted, texted, contained, contains?, had, has, looks like,
        looked like, alleges?, alleged
    """,
    "SAYS": r"""
        says, said, sez, say, claims, claimed, claim, swears, swore, tells (?:\w+ ){1,3},
        told (?:\w+ ){1,5}?, insists, insisted, thinks, thought, reads, announced, posted,
        wrote, texted(?: me)?, goes, yelled, preached, is saying, are saying, keeps? saying,
        is telling (?:\w+ ){1,4}, are telling (?:\w+ ){1,4}, heard, hearing, was told, were told,
        got told, read (?:us|me|them|everyone|out)(?: all| loud)?, (?<!the )(?<!this )(?<!our )(?<!your )(?<!every )states?, stated, suggests?, suggested, reckons?, reckoned, maintains?, maintained,
        is (?:convinced|adamant|sure|certain), has (?:us|everyone|everybody|voters|people)(?: all)?(?= voting)
    """,
    "VOTERS": r"""
        voters?, supporters, followers, people, folks, residents, citizens, students, democrats,
        republicans, dems, latinos?, hispanics?, (?:black|african) americans?, americans, women,
        seniors, them, members, fans, listeners, viewers, villagers, immigrants, workers, everyone,
        everybody, constituents, readers, neighbou?rs, the public, users, texans, californians,
        floridians, michiganders, georgians, pennsylvanians, ohioans, arizonans, wisconsinites,
        minorit\w+, conservatives, liberals, independents, tenants, employees, customers,
        parishioners, nurses, veterans, moms, freshmen, thousands, hundreds, kids, muslims,
        the elderly, the faithful, the base, tribal members, \w+ (?:voters|supporters|residents)
    """,
    # Words that call something false.
    "FALSE": r"""
        fakes?, faked, false, falsehoods?, falsely, untrue, inaccurate, incorrect, bogus,
        phon(?:y|ey), hoax(?:es)?, fibs?, scams?, lies?, myths?, misinformation, disinformation,
        misinfo,
        disinfo, misleading, nonsense, (?<!both are )garbage, (?<!both are )rubbish,
        (?<!both are )trash, bunk(?:um)?, bs, b\.s\.,
        bull(?:shit|crap|s?)?, horse ?(?:shit|crap), (?<!both are )crap, malarkey, baloney,
        bologna, hogwash,
        poppycock, codswallop, tripe, hooey, fabricat(?:ed|ions?), forger(?:y|ies), forged,
        made[ -]up, making (?:it|this|that|things|stuff) up, made (?:it|this|that) up, debunked,
        photo-?shop(?:ped)?, doctored, edited, ai(?:-| )generated, deep ?fakes?, phishing, bait,
        traps?, tricks?, pranks?, spam, propaganda, (?<!both are )junk, baseless, unfounded,
        (?<!both are )ridiculous,
        voter suppression, suppression, election interference, trolling, trolls?, bad info,
        wrong(?! (?:day|date|place|time|line|location|polls?|poll\w*|person|one|ones|address|side)),
        pants on fire, not how, not a thing, not happening, not legit,
        not true, not real, not accurate, not correct, not right, not so, not a real,
        not official,
        not from, not the case, not what, not allowed, not possible, not valid, not our, not ours,
        not an option, not sent by, not us, not even real, not a law, not a rule,
        (?<!both are )lying,
        mistaken, misinformed, (?<!both are )a crook, ai bait,
        clickbait, click bait, recycled,
        an? old (?:photo|hoax|fake|trick|lie|meme|joke|story|rumou?r|prank), dirty tricks?,
        (?:old )?wives'? tales?, urban (?:legends?|myths?), tall tales?, fairy ?tales?,
        (?<!both are )absurd, (?<!both are )laughable, scare(?: tactics?)?, backwards,
        dead wrong, a load of \w+, not credible,
        non-credible, ragebait, desperate, shameful, (?<!both are )(?<!they are )disgusting,
        (?<!both are )(?<!they are )despicable, (?<!both are )(?<!they are )evil,
        (?<!both are )(?<!they are )sick, (?<!both are )(?<!they are )pathetic,
        (?:dumbest|stupidest|silliest|craziest|wildest|weirdest|worst|dumb|stupid|silly|crazy|wild) (?:\w+ )?(?:rumou?r|lie|myth|hoax|nonsense|fake)
    """,
    "BE": "is, are, was, were, na, 's, 're, =, equals, ain't nothing but",
    "ADV": r"""
        just, all, completely, totally, absolutely, literally, straight[ -]up, flat(?:[ -]out)?,
        100%,
        100, pure, total, complete, utter, utterly, a, an, the, simply, plain, obviously, clearly,
        definitely, actually, really, another, more, pretty much, both, also, still, very, old,
        entirely, blatantly?, blatant, basically, so, big, pure and utter, mostly, demonstrably,
        outright, dangerous, well-known, known, again, yet, likely, probably, most likely, one,
        in fact, some, patently, factually, wildly, super, cruel, nasty, dirty, stupid, deliberate,
        horrible, classic, viral, weird, such, full of, nothing but, seriously, hot, fucking,
        freaking, friggin, effing, themselves, itself, complete and utter, a bunch of, a load of, a pile of, a pack of
    """,
    "THIS": r"""
        this, that, it, these, those, they, which, all of (?:this|that|it|them|these), both,
        none of (?:this|that|it|them|these), that one, this one, every word(?: of it)?, everything,
        (?:the|that|this|those|these|your) (?:whole |entire |above |viral |stupid |whole damn )?
        (?:post|tweet|text|message|call|robocall|claim|rumou?r|letter|graphic|image|meme|flyer|
        flier|
        thing|article|e-?mail|video|sign|ad|notice|account|sender|memo|screenshot|info|information|
        statement|story|photo|date|card|number|link|page|site|voice|recording|caller|poster|paper|
        quote|voicemail|chain|forward|clip|alert|picture|tip)s?(?: (?:above|below|going around|
        you saw))?
    """,
    "NOT": r"not, n'?t, never, nt",
    "DONT": r"""
        do not, don'?t, dont, dnt, never, please don'?t, pls don'?t, no one should, nobody should,
        you should ?n[o']t, stop, quit
    """,
    "ISNT": r"""
        is not, isn'?t, ain'?t, 's not, are not, aren'?t, 're not, was not, wasn'?t, were not,
        weren'?t, does not, doesn'?t, do not, don'?t, did not, didn'?t, cannot, can ?not, can'?t,
        won'?t, will not, never was, never did, has not, hasn'?t, have not, haven'?t
    """,
    "LEGAL": r"""
        convicted, charged, indicted, arrested, fir against, sentenced, fined, sued, sues, suing, lawsuits?,
        pleaded, pleads, pled, prosecuted, guilty, jailed, jail time,
        in court, on trial, faces? charges, conspir\w+, guilty plea, plea deal, apologi[sz]\w+, under fire, fired,
        disciplined, rebuked?, reprimanded, backlash, criticized, criticised, slammed, ripped,
        caught, accused, settles?, settlement, resigns?, resigned
    """,
    "ACTS": r"""
        remov(?:es?|ed|ing), pull(?:s|ed|ing), took down, taken down, takes? down, taking down,
        suspend(?:s|ed|ing)?, deletes?, deleted, bans?, banned, kicked off, flag(?:s|ged|ging),
        label(?:s|ed|led)?, investigat\w+, probes?, probing, look(?:s|ing|ed)? into,
        condemn\w*, denounc\w*, debunk\w*, refut\w*, blast\w*, slam\w*, orders?, ordered,
        researchers, study of, experiment, watchdogs?, reports? of, reporting,
        reported, complaints? (?:about|of|over), outrage over, disavow\w*, (?:swat|shoot|shot|knock|
        bat)(?:s|ted|ting)? down, prosecutors, police say,
        spoofed, fact[ -]?check\w*, warn(?:s|ed|ing)? (?:\w+ ){0,2}?(?:of|about|against), logged,
        counted,
        tracked, found, traced, linked to, behind, collected, reviewed, analy[sz]ed, arrests?,
        convicts?, convictions? (?:over|for), charges, sues, identified, documented, exposed, slams,
        rejects?, rejected, den(?:y|ies|ied), alarmed by, concern(?:s|ed)? over, posing as
    """,
    "TOLD": r"""
        it, this, that, them, mine, the (?:flyer|sign|post|paper|thing|letter|poster)
    """,
    "ALL": r"""
        everyone, everybody, all, all of us, both(?: parties| sides)?, every voter, every party,
        each of us, all voters, all parties, one day, same day, you all, y'all, us all, every one,
        all of you, lahat
    """,
}

# What a picture, a number or a link is truly from: nothing that holds an election.
_ELSEWHERE = r"""(?:parking|tickets?|concerts?|pizza|ringtones?|dating|raffles?|games?|gym|movies?|films?|
        (?:radio|tv|television|talk|talent|quiz|reality) (?:shows?|contests?|games?|promos?)|shopping|coupons?|
        (?:music|food|delivery) (?:apps?|sites?|promos?)|sitcoms?|albums?|bands?|airlines?|novels?|songs?|comics?|cereal|mugs?|t-?shirts?|merch|festival|lottery|sweepstakes|
        giveaways?|crypto|casino|betting|bakery|restaurant|bar|salon|loan|dentist|mattress|insurance|
        vacation|timeshare|training|drill|prop|fan|school play|stock)"""

_OFFICE = r"""(?:county|town|city|state|election|elections|township|party)? ?(?:clerks?|
        election officials?|
    board(?: of elections)?|registrars?|secretar(?:y|ies) of state|governors?|gov\.?|officials?|
        authorities|
    county|commissioners?|commission|judges?|courts?|mayor|sheriff|police|ministry|government|fema|
        cdc|health department)"""

_CUES = (
    # who claimed it, and what it led to: "after a viral post claimed ..."
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:an?|the|some|several|one|another|that|this|viral|fake) (?:[\w'-]+ ){0,3}?(?:posts?|tweets?|tiktoks?|memes?|fl[iy]ers?|
        videos?|reels?|channels?|channel post|group|page|account|accounts|chain|thread|mailer|robo-?calls?|message|messages|website|site)
        (?: \W?\d+)?,? (?:(?:had|has|have) )?(?:falsely |wrongly |also )?(?:claim(?:ed|s|ing)?|alleg(?:ed|es|ing)|told (?:\w+ ){1,3}?(?:that|to))\b|
        \b(?:channel|forum|group|page|blog) (?:post|thread)(?: [#\w]+)? claim(?:ed|s|ing)\b|
        \b(?:read|see|hear|flag|tag|label|sort|code|collect|get|got) (?:\w+ ){0,2}?(?:things|stuff|lines|messages|posts|tweets|claims|texts) like\b|
        \bevery (?:year|election|cycle|november|time)\b[^.!?\n]{0,20}\b(?:the )?same (?:\w+ ){0,2}?<THING>\b""",
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']? ?=+>? ?(?:\w+ ){0,4}?(?:nowhere|nothing|zero|wasted|lost|gone|did(?:n'?t| not)|do(?:es)?(?:n'?t| not)|
        won'?t|will not|never|not|no vote|no votes|trash)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:fwd|forward|share|spread|repost|rt|pass (?:on|along|around)|send (?:them|him|her|around|back)|post) the (?:correction|truth|right (?:one|info|date|day|answer)|correct)\b|
        \bbefore (?:the )?(?:\w+ )?(?:admins?|mods?|moderators?|poster|author|he|she|they) (?:called|admitted|deleted|removed|pulled|took|retracted)\b|
        \bi (?:said|told (?:him|her|them)|replied|answered|go|went),? (?:that'?s (?:how|why) (?:you|we|they|people) (?:lose|lost)|no\b|nope\b|nah\b)|
        \b(?:get|find|try|write|need) (?:a |some )?new (?:bits?|material|jokes?|lies?|tricks?|writers?|script)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""as an? (?:actual|real|licensed|retired|former)? ?(?:\w+ ){1,4}?[:,] ?(?:lol |um |haha )*(?:no|nope|nah)\b|
        (?:the )?(?:\w+ ){0,2}?(?:sheriff|clerk|county|registrar|office|board|police|state)'?s? (?:own )?(?:page|site|website|office|account|phone line)(?: says)?:? (?:there(?:'s| is) )?no such\b""",
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:plain|flat|flat[ -]out|dead|just|simply) wrong\b(?! (?:day|date|place|time|line|person|one))""",
    ),
    Cue(
        "reported",
        Place.AFTER,
        r"""[,;–—-] ?(?:the )?(?:state|county|police|fbi|ag|da|doj|sheriff|officials?|clerk|board|secretary of state|prosecutors?|authorities)
        (?:'s office)? (?:opens?|opened|launch(?:es|ed)?|begins?|began|starts?|started|orders?|ordered) (?:an? |its )?(?:\w+ )?(?:probe|investigation|inquiry)\b""",
    ),
    # who fell for it, who was shown the door for it, and what became of the paper it stood on
    Cue(
        "debunked",
        Place.AROUND,
        r"""(?<!don't )(?<!dont )(?<!never )\b(?:fell|fallen|falls) for (?:it|this|that|one|them)\b|
        \b(?:\w+ of (?:you|them|us)|half (?:of )?(?:the|my|our) \w+|people|some folks|some people) (?:actually |really )?
        (?:believed|bought|swallowed) (?:it|that|this)\b|
        \bplease (?:disregard|ignore)\b[^.!?]{0,20}\bi was (?:had|wrong|misinformed|misled|fooled)\b|
        \blost (?:his|her|their|my) votes? (?:over|to|because of|because|thanks to) (?:an? |some )?(?:\w+ )?(?:<THING>|voice|page|man on|guy on)\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:got|was|were|been|is|are) (?:\w+ )?(?:removed|kicked(?: out)?|banned|booed|shouted down|laughed (?:at|out)|timed out|blocked|muted|
        corrected|escorted out|thrown out|ratioed|roasted|dragged|shushed|walked out)\b|\btimed (?:him|her|them) out\b|
        \b(?:walked|stormed|got up and walked) out\b|
        \b(?:tore|ripped|crumpled|binned|shredded|tossed|threw|burned|burnt|pulled|took) (?:up |down |out )?(?:the|that|this|their|his|her|every) (?:sheet|flyer|flier|paper|letter|note|card|page|sign|poster|leaflet|notice)s?\b|
        \bturned (?:their|his|her|our) (?:chairs?|backs?) on (?:him|her|them)\b|
        \bwe (?:did not|didn'?t|never) (?:make|send|write|post|print|issue|say|authori[sz]e|put out) (?:that|this|it|any)\b|
        \bthrow (?:it|that|them|those) (?:out|away)\b|\bit'?s a (?:prop|costume|set piece)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""both (?:are|were) (?:<ADV> )*(?:garbage|rubbish|trash|junk|crap|ridiculous|absurd|laughable)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:has|have|had|got) (?:it|that|this) (?:all |completely |exactly |totally )?(?:backwards?|wrong|upside down|the wrong way (?:a)?round)\b""",
        told=True,
    ),
    Cue("reported", Place.WITH, r"""\ba[).] ?[^.!?\n)]{1,60}?\bb[).] ?\w"""),
    # a quiz that answers itself: "..., T/F? F"
    Cue(
        "reported",
        Place.NEXT,
        r"""(?:t(?:rue)? ?(?:/|or) ?f(?:alse)?)\b\W*(?:answer\W*)?(?:f|false)\b""",
    ),
    Cue(
        "past",
        Place.BEFORE,
        r"""\b(?:the |my )(?:very )?first (?:time|election|year|vote)(?: (?:i )?(?:voting|voted|i voted|ever))?\b""",
        needs=r"\b(?:years? later|years? ago|was|were|wasn'?t|back then|since)\b",
    ),
    # -- debunked: before the claim -------------------------------------------------------------
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:a|an|the|another|that|this|some|one) (?:hoax|scam|prank|fake)(?: \w+)?
        (?:gave|gives|told|tells|said|says|put|puts|sent|sends|assigned)\b|
        \b(?:since|because) (?:it|this|that|they)(?:'s|'re| is| was| are) (?:<ADV> )*<FALSE>\b|
        \bmyths? (?:i|we|you)(?:'ve)? (?:keep |often )?(?:heard|hear|hearing|got|get|met)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:fakes|hoaxes|lies|myths|scams):|
        \b(?:hoax|fake|myth|lie|rumou?r)s? (?:bingo(?: card)?|list):|\banatomy of a (?:fake|hoax|scam|lie):""",
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["'] (?:joke|prank|gag)s?\b|
        ["'] and (?:was|were|got) (?:<ADV> |promptly |soon )*(?:disowned|retracted|pulled|recalled|debunked|binned|scrapped)\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:that|this|it)(?:'s| is) (?:<ADV> |only )*(?:(?:a|their|one) way )?(?:to|how they|for) (?:steal|rob|get|take|harvest|grab|stealing|robbing)[ ]
        (?:\w+ ){0,3}(?:data|info|information|identity|money|details|passwords?|id)\b|
        (?:phones?|texts?|apps?|likes?|emojis?|clicks?|hashtags?|tweets?) (?:do n[o']t|do ?n'?t|can'?t|can ?not|never) vote\b|
        (?:and |but )?(?:that|this)(?:'s| is) how (?:you |we |they |an? |the )?(?:elections? (?:is|are|get|gets) lost|(?:lose|loses|lost) (?:an? |the |this )?elections?)""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:if|when) you (?:listen to|believe|fall for|follow|heed|obey|do what) (?:that|this|those|these) (?:\w+ )?<THING>\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\bwhoever(?:'s| is| are| was| keeps) (?:\w+ )?(?:robo-?)?(?:calling|dialing|texting|telling|mailing|posting|spreading|sending|handing|taping|putting|sharing|saying|emailing)\b|
        \b(?:suspended|fired|sacked|charged|arrested|sued|fined|suspends|fires|reprimanded|disciplined|benched|on leave) (?:after|for|over) (?:\w+ )?
        (?:(?:posting|saying|tweeting|claiming|threatening|suggesting|joking|writing|warning|texting) (?:\w+ )?(?:that|to)|
        (?:telling|warning|texting) (?:\w+ ){1,2}(?:that|to|not)|an? \w+ (?:saying|telling|claiming|that))\b""",
    ),
    Cue(
        "reported",
        Place.LATER,
        r"""\b(?:passed|handed|forwarded|reported|sent|turned|gave|pass|referred)(?: (?:it|this|that|them))? (?:over )?(?:on )?to (?:the )?
        (?:(?:state|county|federal|local) )?(?:prosecutors?|police|fbi|da|attorney general|investigators|authorities)\b""",
    ),
    Cue("debunked", Place.NEXT, r"""not in (?:this|our|my) (?:country|state|county|city|town)\b"""),
    Cue(
        "debunked",
        Place.NEXT,
        r"""it came from (?:an? )?\w+ (?:address|account|number)\b""",
    ),
    Cue(
        "reported",
        Place.NEXT,
        r"""(?:the )?(?:state |county |local |city )?(?:police|sheriff|troopers|da|fbi|prosecutors?|attorney general)
        (?:'s| is| are|'re) (?:<ADV> )*(?:looking into|investigating|on) (?:it|this|that|them)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\bi'?m told there(?:'s| is) (?:a|an|another) <THING> about\b|
        \b(?:someone|somebody) (?:left|taped up|put up|stuck|slid) (?:some |a |those |these )?(?:flyers?|fliers?|leaflets?|posters?|cards?|notes?)\b|
        \byou(?:'ll| will| may| might) (?:probably |likely |soon )*(?:see|hear|get) (?:some|a|an|another) (?:\w+ )?<THING>\b|
        \b(?:someone|somebody) (?:texted|called|emailed|told) (?:half|most|some|a few|parts) (?:of )?(?:our|my|the)\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:i'?m )?delet(?:ing|ed) (?:this|that|it)\b|all (?:<ADV> )*<FALSE>\b|
        sounds? like (?:<ADV> )*<FALSE>\b""",
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']? ?[—–-]+ ?(?:\w+ ){1,9}?(?:asked|needed|wanted)(?: me| us)?(?: for)? none of (?:it|that|this|them)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\btraced (?:the|that|this|a) (?:\w+ )?["']?\Z|
        \b(?:is|are|was|were|keeps?|keep) (?:putting|passing|spreading) it about(?: that)?\b|
        \b(?:somebody|someone)(?:'s| is| was) (?:putting|passing|spreading) it (?:about|around)\b|
        \b(?:copied|sent|forwarded|showed) me that <THING> about\b|
        \bputting it about\b""",
    ),
    Cue(
        "reported",
        Place.WITH,
        r"""\binvestigating (?:\w+ ){0,3}?<THING> that\b|\ba hoax (?:gave|told|sent|says|said)\b|
        \ba <THING> told (?:some|many|several|local|a few|dozens of) (?:\w+ )?<VOTERS>\b|
        ["'] (?:is|was) (?:exactly )?how (?:your|a|an|my|you|people)\b|
        \bcharged (?:for|with) voting (?:his|her|their|another|someone|somebody|a dead)\b""",
    ),
    Cue(
        "reported",
        Place.NEXT,
        r"""(?:he|she|they|the (?:man|woman|caller|sender))(?:'s|'ve)? (?:has |have |was |were |is |are )?(?:since )?
        (?:been )?(?:now )?(?:charged|arrested|indicted|in custody)\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:the|that|its|this) (?:<THING>|audio|footage) (?:is|are|was|were|dates?|comes?) (?:actually |really )?
        (?:of|from|back to) (?:the )?(?:(?:19|20)\d\d|last year|another (?:year|election|country)|years? ago|an? old(?:er)? \w+)\b""",
        told=True,
    ),
    Cue(
        "reported",
        Place.WITH,
        r"""\b(?:<VOTERS>|employees|beneficiaries|families|mothers)(?: (?:of|from|in|at) (?:\w+ ){0,3}?\w+)?[ ]
        (?:report|reported|complain(?:ed)?|denounced?|alleged?|testif(?:y|ied)|accused? \w+ (?:\w+ )?of)(?: to \w+(?: \w+)?)?(?: that)?[ ]
        (?:(?:they|them) (?:were|are being|have been|had been|got) |being |having been )?(?:told|warned|threatened|pressured|pressuring|threatening|warning)\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:everyone|everybody)'s (?:slot|day|turn|date|vote) is\b""",
        told=True,
    ),
    # a bar that another tells of, and at once the opposite: "They can, I checked", "You don't"
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:and|but|yes|yeah|actually|well|um|uh|in fact|news flash|fact)[,:]? )*
        (?:you|they|we|u|ya|he|she|anyone|everyone|everybody|<VOTERS>)[ ](?:(?:absolutely|totally|definitely|sure|still|certainly|actually|very much|all|most certainly) )*
        (?:can|may)(?: (?:absolutely|totally|definitely|still|certainly|too))*(?: vote)?
        (?=\s*(?:$|[.,!;:)]|\band (?:did|do|should|will)\b|at (?:your |their )?(?:term|home|either)|
        no matter|even (?:if|with)|whether|regardless|just fine|anyway|the same))|
        (?:<ADV> )*(?:the )?(?:supreme court|courts?|law|constitution|clerk|county|state) (?:said|says|ruled) (?:you|they|we) can\b(?!'?t|not| not)""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:and|but|well|um|actually|no|nope)[,:]? )*(?:you|they|we) (?:<ADV> )*(?:don'?t|do not|needn'?t)
        (?=\s*(?:$|[.,!;:)]|\b(?:unless|need|have to)\b))""",
        told=True,
    ),
    Cue(
        "asked",
        Place.BEFORE,
        r"""\b(?:keeps?|kept|are|is|been|'re) asking (?:me |us )?(?:if|whether) """,
    ),
    # what is said of the teller: "and he has never voted", "I just stared", "ok grandpa"
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:(?:he|she|they|who)(?:'s|'ve| has| have)? never (?:even |once |actually |ever )?voted(?= once| before| in (?:his|her|their)|\W*(?:$|[.!,;)\n]))|
        i (?:just |nearly |almost |only )*(?:stared|laughed|choked|blinked|snorted|cackled|facepalmed|cringed)\b|
        which is so (?:him|her|them|like (?:him|her|them))\b|
        (?:ok|okay|sure|right|yeah) (?:grandpa|grandma|boomer|genius|einstein|sherlock|buddy)(?=\W*(?:$|[.!?,;)\n]))|
        bless (?:(?:his|her|their) heart|(?:him|her|them)(?=\W*(?:$|[.!?,;)\n]))|\W*$))""",
        told=True,
    ),
    Cue("debunked", Place.NEXT, r"(?:it|that)(?:'s| is| was) (?:just |only )?a rumou?r\b"),
    Cue(
        "debunked",
        Place.NEXT,
        r"(?:ma'?am|madam|mrs|lady|sir|mister|mate|pal|sweetie|honey|darling),? not?(?=[.!\n]|$)",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stories|messages|posts|talk)[ ]
        (?:\w+ ){0,3}?that\b""",
        needs=r"\b(?:is|are|was|were) (?:<ADV> )*<FALSE>\b",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:did not|didn'?t|does not|doesn'?t|never) (?:come|came|originate|originated) from (?:us|me|our|any|the) ?\w*""",
        told=True,
    ),
    # a verdict that stands first, of what somebody says: "Misleading. A screenshot says ..."
    Cue(
        "debunked",
        Place.AROUND,
        r"\A\W*(?:(?:verdict|rating|our ruling|fact[ -]?check)\W{1,3})?(?:<ADV> )*<FALSE>[.:!]",
        told=True,
    ),
    # what was never asked of anyone: "has not asked anyone to vote by app"
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:<ISNT>|never|nobody(?: \S+){0,4}|no one(?: \S+){0,4})(?: ever| once| yet)?(?: has| have| is)?[ ]
        (?:ask|told|tell|invite|instruct|advise|order|urge|encourage)(?:ed|d|ing|s)? (?:(?:\S+ ){1,3}?to )?\Z""",
    ),
    Cue(
        "debunked",
        Place.WITH,
        r"""\b(?:ignore|disregard|delete|report)\s(?:\S+ ){0,6}?
        (?:going (?:a?round|viral)|doing the rounds|making the rounds|circulating)\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:describes?|describing) (?:nothing|something) (?:that|which) (?:has )?(?:never )?(?:happened|exists?|existed)\b|
        \b(?:is|was) about nothing (?:that|which|real)\b""",
    ),
    # what was said was done was not: "the commission has pushed nothing", "nothing has moved"
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:the |our |this )?(?:\w+ )?(?:commission|board|county|clerk|office|government|state|court|committee|authority|iec|inec|iebc|ec)
        (?:'s| is| has| have)?(?: just)? (?:pushed|moved|changed|delayed|postponed|cancelled|canceled|extended|called off|closed|announced|decided|said) (?:nothing|no such thing)\b|
        (?:nothing|no date|no day|no polling \w+) (?:has |have |was |were |is |'s |got )?(?:been )?(?:pushed|moved|changed|shifted|postponed|delayed|cancell?ed|closed)\b""",
    ),
    # a quotation that is answered: "'sharpie ballots are tossed' sharpies are fine"
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""[ —–,.:;"'-]*(?<=["'][ —–,.:;-])(?:[—–-]+ )?(?:\w+ ){1,2}(?:are|is|work|works)(?: perfectly| totally| absolutely| just)? (?:fine|okay|ok|allowed|valid|good|legal)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:the|that|a) (?:joke|lie|rumou?r|story|stunt) (?:that|about)\b""",
        needs=r"\b(?:got|get|gets) (?:\w+ ){0,2}(?:banned|suspended|fired|arrested|reported)\b",
    ),
    Cue(
        "reported",
        Place.NEXT,
        r"""my \w+ (?:got|received|was sent) (?:that|this|the same) <THING>\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:police|cops|crews?|clerks?|county|city|staff|officers|deputies) (?:\w+ )?(?:taking|took|takes|
        pulling|pulled|tearing|peeling|removing|removed|peeled) (?:it|them|those|these|that)(?: \w+)? (?:off|down|away)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bthere(?:'s| is| are) no (?:such )?(?:new )?["“'‘]?(?:[\w-]+ ){0,2}
        (?:rules?|laws?|polic(?:y|ies)|orders?|lists?|mandates?|checks?)["”'’]? (?:that|which|sending|telling|saying)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:it<BE>|it <BE>|that<BE>|this <BE>|<BE>)?\s?(?:not true|
        untrue|false|fake|(?:a )?lie|(?:a )?myth|(?:a )?hoax|nonsense|bogus|misinformation|
        a rumou?r) that\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:fakes?|faked|bogus|phony|phoney|false|hoax|scam(?:my)?|
        fraudulent|deceptive|forged|doctored|photo-?shopped|misleading|lying|made-up|debunked|
        spoofed|deep ?fake|ai-generated|bullshit|bs|malicious|shady|sketchy|racist|nasty|stupid|
        dumb|trash|
        garbage|spam|crooked|ridiculous)
        (?: ["\w'-]+){0,3}? <THING>\b""",
    ),
    Cue("debunked", Place.BEFORE, r"\b(?:falsely|wrongly|incorrectly|mistakenly|erroneously)\b"),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:the |this |that |a |another )?(?:lie|lies|myths?|hoax|
        falsehood|misinformation|disinformation|misinfo|disinfo|fake news|conspiracy theory|
        nonsense|bs) (?:that|about|is going|going|circulating|claiming|saying|says)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b<DONT> let (?:\S+ ){1,4}?(?:tell|convince|fool|trick|lie|
        text|mislead|con|persuade|talk you)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b<DONT> (?:fall for|fell for|believe|trust|listen to|buy|
        be fooled by|be tricked by|get fooled by|get tricked by|share|spread|forward|rt|retweet|
        repost|be misled by|be duped by|post|posting|sharing|spreading|forwarding|repeat)\s
        (?:\S+ ){0,4}?(?:<THING>|anyone|anybody|whoever|people|those|someone|somebody|claim\w*|
        that|trolls?|folks|him|her|them|"[^"]*|'[^']*)""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?<!my )(?<!the )(?<!our )(?<!your )(?:ignore|
        beware(?: of)?|watch out for|be wary of|disregard|be on the lookout for|look out for|be careful of|delete|block|report|
        be skeptical of|
        hang up on|toss|don'?t click)\s(?:\S+ ){0,4}?(?:<THING>|anyone|anybody|people|those|
        someone|trolls?|tweets|whoever|folks)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:stop|quit) (?:telling|saying|spreading|posting|sharing|
        texting|claiming|repeating|forwarding|with|lying)\b""",
        unless=r"(?<!says )(?<!said )(?<!need )(?<!needs )\bto \Z",
    ),
    Cue(
        "debunked",
        Place.WITH,
        r"""\b(?:nobody|no one|don'?t (?:you |anyone |anybody |nobody |no one )?(?:ever |dare |ever dare )?|if (?:one more|another) (?:\w+ )?)
        ?tells? me (?:again |one more time |ever again |now )*that\b""",
    ),
    Cue(
        "reported",
        Place.WITH,
        r"""\b(?:has|had|ran|runs|did|aired|carried|published|wrote|is running|is doing) (?:an?|this|another) (?:\w+ )?(?:piece|story|segment|report|article|
        explainer|item|feature|column|write-?up) (?:\w+ ){0,2}?(?:on|about|into)\b|
        \b<VOTERS>(?: \w+){0,4} (?:woke(?: up)?|wake up|waking up|came home|came back) to (?:\w+ ){0,3}?<THING>\b|
        \b(?:thugs?|goons?|hoodlums|touts|area boys|youths?|gangs?|crowds?|mobs?|hecklers?|(?:\w+ )?men|a (?:man|woman|guy)|someone|somebody)
        (?:was|were) (?:heard )?(?:shouting|yelling|screaming|chanting|bellowing|barking)\b|
        \b(?:observers?|monitors?|reporters|correspondents|journalists) (?:\w+ )?(?:counted|saw|noted|reported|recorded|documented|logged|heard|described|filmed)\b""",
    ),
    Cue(
        "reported",
        Place.NEXT,
        r"""(?:the )?(?:\w+ ){0,2}?(?:police|sheriff|officials|fbi|clerk|county|authorities|prosecutors|attorney general|secretary of state|cisa|dhs)
        (?:'s office)? (?:says?|said|believes?|thinks?|confirms?|confirmed) (?:that )?(?:they|it|those|these|that|this|the <THING>) (?:all )?
        (?:appears?|seems?|looks?|are|were|is|was)(?: to (?:be|have been)| likely| like)*(?: <ADV>)* (?:<FALSE>|spoofed|from overseas|from abroad)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:there<BE>|there <BE>|theres|there has|there ain'?t)
        (?: absolutely| literally)? (?:no|not any|never been|nothing)(?: such)?(?: things?)?(?: as)?
        (?: \S+){0,2}?(?: saying| that says)?\s?(?:"|'|a |an |any |that )*\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bno such (?:things?|laws?|rules?|days?|
        ways?)(?: as| that)?\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bno (?:judge|court|law|rule|order|official|governor|office|
        election office|state|county|statute|department|dept|agency|authority|mayor|sheriff|police|
        hospital|school|union)s?\b(?: (?:of|in|at|from) (?:\w+ ){0,2}?\w+)?(?= (?:has|have|will|can|says?|said|is|that|lets?|
        allows?|gives?|requires?|ever|was|takes?|offers?|counts?|calls|texts|e-?mails|asks))""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:nobody|no one)(?: at [\w ]+?| here)? (?:is |was |has |
        ever )*(?:said|saying|announced|confirmed)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:never|not|n'?t) (?:said|say|announce[d]?|confirm(?:ed)?|
        tell|told|telling|mean|state|suggest)(?:(?: (?:that|voters|people|anyone|it(?! (?:outright|out loud))|to)|
        (?= you))\b|\s\Z)""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:never|not|n'?t|nobody will|no one will) (?:going to |gonna )?(?:ask|text|call|e-?mail|message|
        phone|contact|invite|instruct|request|dm)(?: (?:and|or) (?:ask|tell|invite|text|e-?mail))?
        (?: you| voters?| anyone| anybody| people| u\b| that you\b)(?: and (?:ask|tell|invite)(?: you)?)?(?: to)?\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:does not|doesn'?t|did not|didn'?t) mean (?:(?!you |to )[^\s,.;:]+ ){0,3}\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:imagine|stop|quit) (?:thinking|believing|
        falling for)\b""",
    ),
    Cue(
        "debunked",
        Place.WITH,
        r"""\b(?:anyone|anybody|people|whoever|those|everyone|folks|accounts?)(?: who(?:'s| is| are)?)? (?:is |are )?
        (?:posting|sharing|spreading|tweeting|retweeting|posts?|shares?|spreads?|tweets?)\b[^.!?]*
        \bshould be (?:reported|banned|blocked|suspended|jailed|arrested|charged|prosecuted|fined|locked up|in (?:jail|prison))\b""",
    ),
    Cue(
        "debunked",
        Place.WITH,
        r"""\b(?:dumb|stupid|dense|daft|gullible|naive|foolish|silly|
        thick|idiotic|clueless|ignorant) enough to (?:\w+ )?(?:think|believe|buy|fall for)\b|
        \b(?:an? (?:\w+ )?(?:idiots?|morons?|fools?|dummy|dope)|stupid|dumb|gullible|crazy|insane) (?:do you |would you )?
        (?:(?:have|has|need) to be |must be )?to (?:\w+ )?(?:think|believe|buy|fall for)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:my|his|her|our|half (?:of )?my) (?:\w+ ){1,3}(?:thinks?|thought|believed) (?:that )?(?:the |we |you )?\Z""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:he|she|they) (?:just |simply |all |flat out )?(?:lied|lies?)\b(?! (?:in|down|low|about)\b)""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:is|are|'s|'re|was|were) (?:\w+ )?(?:wrong|lying|
        confused|mistaken|misinformed) (?:about|that|when|to say)(?: the| how| when)? ?['"]?\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""[,;(–—-] ?not (?:on |until |till |by |at )?(?:the |
        a )?['"]?\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:election(?: day)?|voting|vote|it|that|day) ?(?:is|'s|
        was) (?:not|
        in no way|definitely not)(?: on)?(?: the)? ['"]?\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:contrary to|despite|
        regardless of)\b(?: \S+){0,6}?(?: <THING>| what)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:a lot of|so many|many|several|more|the|these|those|
        some|other|recent|common|popular) (?:false|fake) (?:claims?|rumou?rs?|information|
        info)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:correcting|busting|debunking|rumou?r control|
        mythbusting)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:(?:if|when|anytime|any time|whenever|should|in case|
        every time|
        the next time|and if|so if) (?:anyone|anybody|someone|somebody|a|an|your|the|some|they|he|
        she|people|one more|
        another|any|that|this|\w+ \w+)(?: [^\s.!?:]+){0,5}? (?:tells?|told|telling|says?|said|
        saying|claims?|
        claiming|claimed|texts?|messages?|insists?|asks?|warns?|posts?|sends?|calls?|offers?|
        swears?|tries|
        threatens?|claiming)|(?:if|when|anytime|whenever|should|in case) (?:you|u|ya|y'all|anyone|
        your \w+|
        they|we)(?:'ve)? (?:\w+ ){0,3}?(?:get|gets|got|getting|see|sees|saw|receive|received|
        receives|hear|hears|
        heard|find|spot|encounter|come across|open)\b(?: [^\s.!?:]+){0,6}? (?:<THING>|someone|
        somebody|anyone|people|that|
        about|otherwise)|(?:anyone|anybody|any \w+|people|the person|the people|
        one more \w+)(?: who| that|'s| is| are| who's)?(?: \w+){0,3}? (?:telling|tells|tell|told|
        saying|says|said|claiming|claims|texting|posting|posts|spreading|sharing|forwards?|
        forwarding))\b""",
        needs=r"""\b(?:ly?ing|liars?|lied|lies?|fake|false|wrong|
        hoax|scam|phish\w*|ignore|report|hang up|delete|block|call 866|866|hotline|misinfo\w*|
        disinfo\w*|bs|nonsense|not true|don'?t (?:believe|fall|listen|share|trust|click|buy|be)|
        confused|troll|clown|trick\w*|bad actor|not your friend|no they|it isn'?t|they'?re not|
        please stop|correct them|set them straight|laugh|tell them|made up|walk away|garbage|
        trying to|suppress\w*|unfollow|misinformed|mistaken|it'?s not|that'?s not|moving to)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bwhoever(?:'s| is| has| keeps| are)?(?: \w+)? (?:chalked|drew|taped|painted|sprayed|hung|
        stuck|scrawled|typed|pasted|telling|
        saying|posting|spreading|sharing|
        texting|sending|started|told|wrote|made|put|says?|posts?|printed|posted|sent|tweeted|
        calling)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:worst|dumbest|stupidest|terrible|awful|bad|not a great|
        not a good|horrible|
        idiotic|silliest) (?:idea|tip|advice|take|thing|bit|lie|hack|theory|rumor|post|
        excuse)s?\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bwhy (?:would|do|does|are|is) (?:anyone|anybody|people|y'all|
        you|some people|folks|everyone)
        (?: \w+){0,2}? (?:believe|believing|fall|falling|think|thinking|share|sharing|posting|
        spreading|saying|telling)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:this|that|such|some|more|the) (?:absolute |utter |
        latest |racist |pile of )?(?:trash|
        garbage|crap|nonsense|bs|bullshit|filth|lies|lie|hoax|scam|rubbish|fakery|disinfo|
        misinfo)\b(?! (?:day|pickup|can|collection|
        talk|bag|guy|man))""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:fake|bogus|phony|false|so-called|supposed|
        hoax) ?"?\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:threw (?:out|away)|tore (?:down|up)|(?<=i )took down|
        (?<=we )took down|(?<=just )took down|tossed|ripped (?:down|up)|trashed|shredded|
        pulled down|peeled off) (?:\S+ ){0,5}?(?:<THING>|envelope|sign|that sa\w+|saying|telling|
        reading)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:oh sure|ah yes,? the famous|yeah right|sure,? jan|
        oh yes,? the|imagine (?:thinking|believing)|
        what kind of (?:idiot|person|troll))\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:some of (?:you|u|y'?all)|y'?all|people|
        so many people) (?:\w+ )?(?:are|r|keep|still|really)
        (?: \w+)? ?(?:posting|sharing|saying|tweeting|believing|believe|think|retweeting|
        spreading)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:all|both|each|every one(?: of them)?|none true|
        each one) (?:<ADV> )?<FALSE>:""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:lies|scams|hoaxes|fakes|rumou?rs|scammers|trolls|
        bad actors|fake (?:posts|texts)|liars|fraudsters)
        (?: \w+){0,3}? (?:tend|often|usually|always|love|try|sound|look like|come)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:deleting|deleted|taking down|took down|retracting|
        retract) (?:\w+ ){0,3}?(?:thing|post|tweet|
        story|meme|repost|share)\b""",
        unless=r"\b(?:not|n't|never) \Z",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:laugh(?:s|ed|ing)? (?:at|about)|sick of|tired of|
        so done with|mock\w*|roll\w* (?:my|his|her|their) eyes at)
        (?: \S+){0,4}? (?:<THING>|that|people|hearing)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:vandali[sz]ed|hacked|defaced|
        tampered with) (?:\S+ ){0,8}?(?:to say|to read|saying|so it said)\b""",
    ),
    Cue("debunked", Place.WITH, r"≠|=/=|!="),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:out here|actually|really|still|falling for) (?:believing|
        believes?|thinking|falling for)\b|\bout here (?:saying|tweeting|posting|claiming)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:not (?:one|a single) (?:word|bit|part)|none|
        nothing)(?: \w+){0,4}? (?:is|are|was) (?:true|real|
        accurate|correct)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:old|same|new|another|big|latest|usual|tired|ugly|this|
        today's|fresh|viral|top) (?:old |\w+ )?
        (?:lie|hoax|myth|scam|trick|falsehood)s?\b[^.!?]*[:"']\s?["']?\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:debunk\w*|refut\w+|rebut\w*|dispel\w*|den(?:y|ies|ied|
        ying)|push(?:es|ed|ing)? back (?:on|against)|
        swat(?:s|ted)? down|sh(?:oo|o)ts? down|knock(?:s|ed)? down|fact[ -]?check(?:s|ed|ing)|
        disput\w+|reject(?:s|ed|ing)?|dismiss\w*|
        correct(?:s|ed|ing)|counter(?:s|ed|ing)?|contradicts?|disproves?|clear(?:s|ed|
        ing)? up) (?:\S+ ){0,4}?(?:claims?|rumou?rs?|posts?|
        stor(?:y|ies)|reports?|texts?|messages?|videos?|tweets?|memes?|misinformation|allegations?|
        theor(?:y|ies)|lies?|idea|notion)\b""",
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:said|says|told (?:me|us)|answered|answer (?:is|was)|
        replied) (?:no|nope|absolutely not|
        of course not|hell no)\b""",
    ),
    Cue("debunked", Place.AFTER, r"\bas (?:<ADV> )*<FALSE>\b", told=True),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""(?:an?|another|the) (?:\w+ ){0,2}?(?:lie|hoax|myth|scam|
        trick|falsehood|fabrication)\b(?=\s*(?:[.!,]|$))""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:smh )?(?:people|folks|y'?all|some (?:people|
        of you))(?: \w+)? (?:believe|fall for|believing|falling for) (?:anything|this|that|
        it)\b""",
    ),
    Cue("debunked", Place.BEFORE, r"""\bhow to (?:spot|recogni[sz]e|detect|identify|tell)\b"""),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:red flags?|signs of|spotting|
        to spot) (?:\w+ ){0,4}?(?:<THING>|misinformation|disinformation|fakes?|suppression|
        scams?)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:i (?:fell for|typed|mistyped|misread|posted|wrote|
        said(?! (?:no|yes|ok|sure|to))|tweeted|told (?:my|everyone|you|people|y'all|the)|misspoke)|
        i take (?:it|that)
        back|earlier (?:i|version|tweet|post)|my (?:last|old|earlier|previous) (?:tweet|post))\b
        """,
        needs=r"""\b(?:wrong|mistake|sorry|apolog\w+|correct\w*|delet\w+|oops|it'?s the|
        fell for|
        typo|my bad)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:we|i|our \w+) (?:gave|handed|sent|mailed|put|passed|printed|made|ordered|
        posted|hung)\b[^.!?\n]{0,40}? (?:say|says|said|show|shows|showed|reads?|have|has|had)\b""",
        needs=r"""\b(?:wrong|mistake|sorry|apolog\w+|correct\w*|oops|typo|misprint\w*|error|
        our bad|my bad|ignore|throw|toss)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bnot (?:real|true|legit|official)\b[^.!?\n]*:\W*\Z""",
        unless=r"\b(?:exercise|drill|test|training|simulation)\b",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:that|this)(?:'s| is) (?:just |only )?(?:a|an|some) (?:4chan|reddit|troll|bot|russian|
        facebook|boomer|chain|internet|tiktok) (?:thing|post|meme|bit|lie)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bwhat (?:you|u|they|we|voters|nobody) (?:can'?t|cannot|may not|must not|don'?t get to)
        [ ]do\b[^.!?\n]*? is (?:to )?\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bno known (?:technology|way|system|method)\b|\b(?:argu\w+|debat\w+|disput\w+|fight\w*) (?:about |over )?(?:whether|if)\b""",
    ),
    # -- debunked: right after the claim ---------------------------------------------------------
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""(?:\w+ )?(?:<THING>|thing|idea|
        nonsense) ?<BE> ?(?:<ADV> )*<FALSE>\b""",
    ),
    Cue("debunked", Place.TOUCHING, r"""<BE> ?(?:<ADV> )*<FALSE>\b(?! (?:day|date|news))"""),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""(?:<ISNT>) (?:<ADV> |even |gonna |going to |be )*(?:true|
        real|
        accurate|correct|right|legit|legal|legitimate|a thing|happening|so|valid|official|how|what|
        possible|allowed|the case|election day|an option|the date|voting|a vote|ours|from us|
        (?:an?|any) (?:[\w'-]+ )?(?:thing|rule|law|option|policy))\b""",
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']?\s?(?:is|was|sounds like) (?:such )?(?:an?|the) (?:[\w'-]+ ){0,2}?(?:luxury|privileged|
        lazy|bad|dumb|hot|terrible|cowardly|rich|awful|spoiled) (?:take|opinion|position|line|
        thing to say)\b""",
    ),
    Cue(
        "reported",
        Place.TOUCHING,
        r"""["']?,?\s?(?:they|he|she|people|everybody|everyone) said(?=[.,!…]| then\b)""",
    ),
    Cue(
        "reported",
        Place.TOUCHING,
        r"""["']?,?\s?(?:is|was|it says|says|reads) (?:printed |written |the (?:slogan|line|joke) )?
        (?:on|in) (?:my|his|her|our|their|the|a|some|\w+'s)(?: \w+'s)? (?:\w+ )?(?:mug|t-?shirt|shirt|
        bumper|poster|tote|hat|cap|magnet|pillow|plate|sticker|fridge)\b""",
    ),
    Cue("debunked", Place.TOUCHING, r"""(?:🧢|🙅|🤥|👎|❌|✖|\bnot!)"""),
    Cue(
        "debunked",
        Place.WITH,
        r"""\b(?:memes?|rumou?rs?|posts?|texts?|flyers?|pictures?|screenshots?) (?:that|saying|
        which says?|claiming)\b[^.!?]*: ?(?:no+|nope|nah)(?=[.!]|$)""",
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""(?:\(|\[|/+ |\* ?|~ ?|- )(?:<ADV> |this is |it'?s |
        that'?s )*(?:<FALSE>|(?:no|nope|lol no)(?=\W*(?:[.!,;)\]\n]|$|it\b|you\b|they\b)))""",
    ),
    # -- said to be wrong, believed to somebody's cost, or ended, all around it ------------------
    Cue(
        "debunked",
        Place.AROUND,
        r"""(?:\A|(?<=\n)|(?<=[.!?] ))(?:(?:my|the|your|our|that) )?(?:\w+ )?\w+ ?(?:'s|is|was) (?:<ADV> )*
        wrong(?=[.,!;])""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AROUND,
        r"""\b(?:believed|fell for|trusted) (?:this|it|that|one)(?: \w+){0,2}? and (?:lost|missed|
        never|didn'?t|did not|ended up|drove|stayed)\b""",
    ),
    Cue(
        "debunked",
        Place.AROUND,
        r"""\b(?:ended|killed|squashed|quashed|dispelled|nixed|busted|put to (?:bed|rest)|shut down)
        (?: all)? (?:that|this|the|those|these) (?:\w+ )?(?:rumou?rs?|hoax|lie|myth)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\bthere(?:'s| is| are) (?:\S+ ){0,5}?<THING>["']? (?:about|saying|that says)\b""",
        needs=r"\b(?:going (?:a)?round|circulating|making the rounds|doing the rounds)\b",
    ),
    # -- debunked: later in the sentence, of a claim in another's mouth ---------------------------
    Cue(
        "reported",
        Place.AFTER,
        r"""(?<=["'])[ ](?:\w+ )?(?:thing|things|bit|spam|memes?|hoax|pages?|
        sites?|notices?|posts?|rumou?rs?|nonsense|texts?|messages?|cards?|fl[iy]ers?|
        graphics?|images?|scams?|stor(?:y|ies)|memos?|tweets?|claims?|calls?|robocalls?|crowd|
        emails?|stuff|line|videos?|ads?|accounts?|
        signs?|letters?|copypasta|lies?|myths?|forwards?|hashtags?|campaigns?|trolls?|bots?|
        screenshots?|caption|header)\b(?! (?:works|is real|is true))""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:has|have|with|there's) (?:absolutely )?no (?:basis|truth|
        merit|foundation)\b""",
    ),
    Cue(
        "reported",
        Place.AFTER,
        r"""\b(?:goes (?:a)?round|going (?:a)?round|went (?:a)?round|
        (?:making|makes|doing) the rounds|is back|
        are back|came back|circulat\w+|being shared|keeps? popping up|resurfac\w+)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""(?:\b|(?<=['"]))(?:<BE>|sounds?|
        looks?) ?(?:<ADV> )*<FALSE>\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:<ISNT>) (?:<ADV> |even )*(?:true|real|accurate|correct|
        right|legit|legitimate|a thing|happening|so|valid|official|possible|ours|from us|from any|
        sent by|issued by|
        by us|written by|from the)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:but|yet|though|although|except|however)(?: \w+)?
        (?: no(?=\s*(?:[.!,]|$))| nope| that'?s (?:\w+ )?<FALSE>| it'?s
        (?:\w+ )?<FALSE>| (?:it|that|they|he|she|you|we|this) (?:<ISNT>)| i (?:checked|called|
        looked it up)| (?:he|she|they)(?:'s|'re| is| are) (?:still )?(?:wrong|a fool|lying)|
        the (?:clerk|county|office|website|site) says)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:it|he|she|they|the (?:ai|bot|chatbot)) (?:<ADV> )?
        (?:made (?:it|that|this|all that) up|invented (?:it|that|this)|hallucinat(?:es|ed))
        (?=\s*(?:[.!,;]|$|\n))""",
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""(?:^|[,;–—(-] ?|\blol |\blmao |\bum+ |\buh+ )(?:no|nope|nah|
        false|fake|wrong|lies|bs|not true|yeah no|um no|lol no)(?=\W*(?:$|\n|[.!,;:)]|lol|lmao|
        it'?s|
        they|you can'?t))""",
        told=True,
    ),
    # -- debunked: what a later sentence says ----------------------------------------------------
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?<!so )(?<!so, )(?:no+|nope|nah|naw|nay|negative|uh uh|hell no|
        heck no|no way|
        absolutely not|of course not|not a chance|no+ no+)(?:[.!,;:]+(?! (?:really|seriously|joke|
        kidding|lie|excuses|cap|im serious|i'?m serious|for real|wait|id\b|need|lines?))|\s*$|\s*\n|
        (?: no+| nope| nah)+\b| lol| lmao| just no| they| it'?s| it\b| you| u\b| ma'?am| sir|
        (?: (?:sis|bro|hun|hon|honey|dude|mate|babe|mom|mum|love|sweetie|darling))(?=\W)|
        [🤦🙄😂🤣💀❌🚫🙅🛑])""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:<ADV> )*(?:false|fake|lies?|fibs?|tosh|untrue|hoax|scam|(?:dead )?wrong|
        garbage|nonsense|bull ?shit|bs|bunk|rubbish|lol no|lmao no|hard no|not true|not so|not real|
        not legit|not happening|not a thing|made up|busted|debunked|pants on fire|hogwash|
        misinformation|disinformation|incorrect|baloney|malarkey|junk|bogus|phony|crap|trash|
        horseshit|fake news|100% false|mostly false|a lie|all lies|phishing|forgery|propaganda|
        voter suppression|spam|bait|a trick|a hoax|a scam|a myth|myth|fiction|fabricated|tripe|
        hooey|poppycock|malarky|not how)(?=\s*(?:[.!,;:)❌🚫🤦🙄😂🤣💀—–(-]|$|\n|and\b|again\b|here\b|at all\b|in \w+,|
        lol\b|in \w+[.!]|this (?:year|time|fall)\b|y'?all\b|people\b|folks\b|it'?s\b|alert\b|that works|any of this|this works|
        it works))""",
    ),
    Cue("debunked", Place.NEXT, r"""(?:🧢|🤥|🙅|❌|🤡)"""),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:<ADV> )*(?:dumbest|stupidest|silliest|craziest|wildest|worst|biggest) (?:\w+ )?
        (?:rumou?r|lie|myth|hoax)\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:all|both|each|every one|every single one)
        (?: (?:two|three|four|five|six|\d+|of (?:these|those|them|which)|one))+ (?:are|is|were)[ ]
        (?:<ADV> )*<FALSE>\b""",
    ),
    Cue(
        "debunked",
        Place.AROUND,
        r"""\b(?:all|each|every one|both) (?:of (?:them|these|which) )?(?:<FALSE>)\s?:|
        \ball (?:two|three|four|five|six|\d+|of (?:these|those|them|which)) (?:are|were)[ ]
        (?:<ADV> )*(?:hoax(?:es)?|fakes?|false|lies|bogus|myths|made up|scams|untrue|nonsense)\b""",
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:stamped|labell?ed|tagged|captioned|overlaid with|marked)(?: with)? ["']?
        (?:<FALSE>)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:nobody|no one)(?:'s)?(?: [\w']+){0,4}? (?:has |have |had )?(?:ever )?heard of\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:laws?|clerks?|county|courts?|officials?|office|commission|site|website|order|
        calendar|rules?|statute|handbook|registrar)(?: \w+){0,2}? (?:says?|said) otherwise\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:it'?s|it is|we'?re) all (?:today|tomorrow|on (?:the )?(?:same|one) day|the same day|
        one day)\b|\bwe (?:all )?(?:had|have) (?:a good|quite a|a big|a) laugh\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:unpinned|unfollowed|unfriended|unsubscribed|muted|left the (?:group|chat))\b""",
        told=True,
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\btold (?:the )?(?:state|police|county|commission|court|ag|officials|reporters|judge|
        committee|lawmakers|investigators|\w+ (?:police|news|times|tribune|post)) (?:that|of|how)\b|
        \b(?:calls|questions|e-?mails|complaints|messages) from (?:\w+ ){0,2}?(?:people|voters|
        residents|students|seniors|callers|neighbou?rs|readers|viewers) (?:who (?:think|believe|
        heard|say|were told|got)|that|saying|asking|about|worried|convinced)\b""",
    ),
    Cue(
        "reported",
        Place.AFTER,
        r"""\b(?:was|were|has been|have been) (?:overturned|reversed|struck down|blocked|stayed|
        put on hold) (?:by|today|yesterday|in|on|this|last)\b""",
    ),
    Cue(
        "joking",
        Place.AROUND,
        r"""\b(?:it'?s|that'?s|this is|that was|it was|is pure|obvious|clearly|pure) (?:called )?
        (?:sarcasm|sarcastic|satire|satirical|irony|parody|an? (?:skit|spoof|parody|satire|sketch)\b)""",
        firm=True,
    ),
    Cue(
        "reported",
        Place.TOUCHING,
        r"""["']?\s?[:,.—–-]? ?(?:that|this|the same|the) (?:\w+ )?<THING>
        (?: (?:\w+ ){0,2}?(?:hit|went|ran|came|circulated|appeared|showed|landed|turned) )""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""<THIS>(?: (?:was|is|are)|'s|'re| were|
        s) ?(?:<ADV> )*<FALSE>\b(?!(?: \w+)? (?:but|until)\b)""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""<THIS>(?: thing| post| text)? ?(?:<ISNT>)
        (?: <ADV>| even| gonna| going to| be| in any way| at all)*
        (?: (?:true|real|accurate|correct|right|legit|legal|legitimate|a thing|happening|so|valid|
        official|how|what|possible|allowed|the case|ours|us|from|work|works?|exist|mean|a real|
        an option|actual|an actual|a law|the law|a rule|your friend|something|reli\w+|anything|
        count(?=\s*(?:[.!,]|$|as\b)))\b|\s*(?:[.!,;:—❌]|$|\n))""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""none of (?:this|that|it|these|those|them)(?: \w+)? (?:is|are|
        was|were|'s)? ?(?:\w+ )?(?:true|real|accurate|so|legit|right|correct)\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""<DONT> (?:fall for|believe|share|spread|listen to|trust|buy|
        forward|rt|retweet|repost|repeat|post|pass on|do|copy|answer|click)
        (?: (?:it|this|that|them|him|her|these|those|a word|any of it|any|anything|strangers|any of
        (?:this|that|these)|this stuff|this crap|this nonsense|that one|that crap|the lies?|
        the hype|everything|rumou?rs?|misinformation|lies|fake news|the (?:post|text|link|flyer|
        message|claim|rumor)))\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:ignore|disregard|delete|report|block|debunk|mute) (?:it|this|
        that|them|any|all
        (?:of )?(?:this|that|these)|these|those|and)\b(?! (?:ballot|to|after|once|when))""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:i |we |so i |just )*(?:(?:tore|ripped|peeled|trashed|tossed|
        shredded|recycled|deleted|blocked) <TOLD>|(?:threw|took|pulled|taken) <TOLD>(?: \w+)?
        [ ](?:down|out|away|off|to the (?:clerk|county|police)|in(?:to)? the))\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:it |that |this |they )(?:is|was|are|got|has been|
        's)? ?(?:been )?(?:debunked|reported|in the (?:bin|trash|shredder)|deleted|removed|
        taken down)\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:i |we )(?:just |already )?)?(?:reported|reporting|
        flagged)(?: (?:it|this|them|that|him|her|the|to)\b|\s*[.!])""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:that|this|it) ?(?:<ISNT>|
        s not) (?:\w+ )?how (?:any of )?(?:\w+ ){0,3}works?""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:the |our |my )?(?:real |actual |official |county )?(?:
        clerk|county|officials?|office|board|election office|rating|verdict|fact[ -]check|snopes|
        politifact|ap|state|authorities|police|sheriff|fbi|dispatch|registrar|secretary of state)
        (?:'s office)?(?: (?:says?|said|confirms?|confirmed|tells? (?:us|me)|told (?:us|me)|rates?|
        rated|calls?|called|:))*(?: (?:it|this|that)(?:'s| is| was)?)?:? ?(?:<ADV> )*(?:<FALSE>|
        no\b(?=\W)|nope)""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:our |my |the |final )?(?:rating|verdict|ruling|status|
        conclusion|
        answer|result|truth|fact[ -]?check(?:ers?)?)(?: is| was)?:? (?:<ADV> )*(?:<FALSE>|❌|
        no\b)""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:whoever|the (?:person|people|idiot|clown|troll|jerk|genius)s?
        (?: who)?)(?:'s|'re| is| are| was)? (?:\w+ )?(?:runs|running|texting|sending|spreading|made|wrote|posted|
        printed|told (?:you|u|them) (?:this|that)|started|put|posting|sharing|saying|passing|
        telling|calling|sent|
        snt)(?: (?:this|that|it|these|them|those|out|around|up|the|people|folks|tht|voters)|
        \s*[.,!])\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:not this again|this again|here we go again|lies,? lies|
        get a (?:new bit|calendar|grip|life)|my foot|oh give over|give over|
        what an? (?:\w+ )?(?:snob|clown|joke|idiot|liar|troll|jerk|loser|crook|load|crock|lie|
        thing to|pack)|
        (?:it|that|this|they) (?:counts? (?:as|for)|means?|does|do) nothing|nice try|good try|
        yeah right|as if(?! (?:we|i|you|it|they|that|the)\b)|sure jan|bless (?:his|her|their) heart|who falls|who believes|how dumb|
        (?:anyone|anybody|people|folks)(?: who)? (?:tells|telling|says|saying|told|sharing|
        posting)(?: you| u| them| voters)? (?:that|this|it)
        (?=[ ](?:is|are|wants|just|does|has|doesn)|\W)|who pays|give me a break|get out of here|
        please stop(?! asking| going| com)|stop (?:it|this|lying|spreading|
        sharing|posting)\b(?! vot)|pull the other|not today|not falling for|i'?m not falling|
        wasn'?t born yesterday|don'?t be (?:fooled|that|tricked|misled|scared off)|
        you (?:almost|nearly) had|ok clown|haha no|lol nice|oh sure|wrong answer(?=\W*(?:[.!?]|$)))\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:there<BE>|there <BE>|
        theres)(?: absolutely| literally)? no such\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:no such (?:thing|law|rule|day|date|option|number|system|
        policy|line|call))\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:you|u|they|we|he|she|it|that|this|\w+ voters) ?
        (?:<ISNT>|'re not|'s not|(?:may|must|should|need) not)\s*(?:[.!]|$|\n|,)""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:except|only|but|well|too bad|unfortunately)?,? ?(?:it|that|
        this|
        they|he|she|you) ?(?:<ISNT>)(?: actually| really)?\s*(?:[.!]|$|\n)""",
    ),
    Cue("debunked", Place.NEXT, r"""(?:readers added|added) context:? (?:\S+ ){0,12}?<FALSE>\b"""),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:girl|dude|bro|bestie|babe|honey|ma'?am|sir|it)?[ ]?(?:it'?s|its) (?:today|tuesday|six|
        seven|eight|nine|now)\b(?=\W|$)""",
        needs=r"\b(?:told me|told us|rt|qt|says?|said|thinks?)\b",
        told=True,
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:bro |lol |lmao |um |sir |well )?i am (?:the|a|that) (?:guy|girl|man|woman|one|person)\b
        [^.!?\n]*\bi (?:just )?voted\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:so|then|and) i looked (?:it|that|this) up\b|\bstill (?:free|alive|breathing)\b|
        \b(?:is|was|es) (?:puro |pura )?(?:mentira|falso|cuento)\b|
        \bthen (?:the |our )?(?:state|county|official|real) (?:site|page|website|clerk|office):|
        \b(?:also|still) (?:thinks|believes|reckons|swears|claims) (?:the|that)\b|
        \b(?:are|is) not (?:an? )?(?:election )?(?:office|clerk|lawyer|calendar)s?\b|
        \bshut (?:him|her|them|it|that) (?:right )?down\b|\bcut (?:him|her|them) off\b|
        \b(?:mods?|admins?|host|we|they) (?:had )?(?:banned|blocked|booted|muted) (?:him|her|them)|
        \bhad (?:him|her|them) (?:banned|blocked|booted|muted)\b""",
        told=True,
    ),
    # -- debunked: what it is truly from, or what the law says instead ----------------------------
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:that|this|it|which|those)(?:'s|'re| is| are| was)|
        (?:the|that|this|its|their) (?:same )?(?:link|number|code|app|site|page|account|picture|photo|pic|video|
        clip|image|logo|graphic|qr code|short ?code|screenshot)s? (?:goes to|leads to|opens|belongs to|is|was|are|were|comes
        from|came from|sells|takes you to))(?: (?:just|only|actually|really|literally|from|for|off|of|out of))*
        (?: (?:an?|the|my|our|your|some|his|her))?(?: (?!official|real|county|state|election|
        (?:on|in|what|how|where|why|who)\b)[\w'-]+){0,3}?[ ]<ELSEWHERE>\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']?\s?(?:<BE>|comes|came) (?:<ADV> )*(?:from|off|out of|lifted from|copied from|taken from)[ ]
        (?:an? |the |my |some )?(?:[\w'-]+ ){0,2}?<ELSEWHERE>\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:fifty|50|all fifty|all 50) states\W+(?:and )?)?(?:no|not one|not a single) (?:state|county|office|
        country|clerk|court|law|town|parish|province)(?: (?:in|on|of|anywhere in) [\w ]{1,20}?)? (?:has|does|offers?|
        allows?|takes?|counts?|accepts?|runs?|lets you) (?:it|this|that|them|one|such|any of)\b|
        (?:(?:fifty|50) states\W+(?:and )?)?none of (?:them|the (?:states|counties)) (?:has|have|does|do|offers?|
        allows?|takes?|counts?|accepts?)\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:[\w']+ ){0,3}(?:laws?|constitution|statute|code) (?:(?:lets|allows)(?! (?:you|us|everyone|voters|people) (?:to )?do\b|
        [ ](?:it|this|that|us)\b)|protects|guarantees|never|has no|
        does ?n[o']t|forbids (?:it|that)|(?:says?|sets|puts|has)[ ]
        (?:no\b|nope|\d|they|you (?:can|may|do|don)|any|every|the (?:opposite|reverse|contrary)|otherwise|different))""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:says?|said|is|shows?|means) (?:just |exactly |quite )?the (?:exact )?(?:opposite|reverse|contrary)\b|
        \bsays? it (?:has never been|never was|is ?n[o']t|was ?n[o']t) (?:one|an?|any|theirs|ours|its|true|real)\b""",
        told=True,
    ),
    # -- debunked: another's words, made in one's own name, or held by the misled --------------------
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\bin (?:my|our) name\b|\b(?:posing as|pretending to be|signed as) (?:me|us|our)\b|
        \b(?:using|with|under) (?:my|our) (?:name|logo|letterhead)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""(?<!i'm )(?<!i am )(?<!we're )\b(?:convinced|under the impression|dead certain) (?:that )?(?:an? |any |the )?\Z|
        \b(?:robo-?calls|texts|flyers|fliers|mailers|posts|tweets|letters|ads|signs|messages|e-?mails)[ ]
        (?:falsely |wrongly )?(?:claimed|urged|warned|instructed|directed|told (?:voters|people|residents|students))\b|
        \b(?:people|voters|residents|callers|students|neighbou?rs|folks) who(?:'d|'ve| had| have)? (?:just )?(?:got|gotten|
        received|seen|heard|read) (?:an? |the |some )?(?:\w+ )?<THING>\b|
        \b(?:somebody|someone) (?:\w+ )?(?:put up|hung(?: up)?|taped(?: up)?|stapled|posted|passed out|handed out)[ ]
        (?:[\w']+ ){0,2}?<THING>\b|
        \bsome (?:\w+ )?(?:activists|leaders|groups|organi[sz]ers|commentators|pundits) (?:have |had )?
        (?:said|argued|claimed|urged|say|argue)\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:tore|took|ripped|pulled|peeled) (?:(?:them|it|those|all|\w+ of them)(?: all)? down\b|
        down (?:them|it|those|all of|\w+ of (?:them|those)))""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?!(?:guess|know|say|so|and|or|but|you) )\w+ (?:who|whom|what|how|where|when)\?""",
        told=True,
    ),
    Cue(
        "asked",
        Place.NEXT,
        r"""where (?:does|do|did|is|are) (?:that|this|it|they|people) (?:even |all )?(?:com(?:e|ing) from|get (?:it|this|that))\b""",
    ),
    Cue(
        "reported",
        Place.AROUND,
        r"""\bseason (?:\d+|finale|premiere)(?: \w+)? (?:spoilers?|recap|plot|of)\b""",
    ),
    # -- asked whether it is so, or who is right --------------------------------------------------
    Cue(
        "asked",
        Place.NEXT,
        r"""is there (?:any|some|an ounce of|a (?:\w+ )?of) truth (?:in|to)\b|
        (?:who'?s|which (?:one )?is|who is) (?:right|correct|lying|wrong)(?: here| then)?\?|
        (?:can|may|could) (?:he|she|they|my \w+) (?:even |really |legally |actually )+(?:do|ask|say|require|demand)\b|
        (?:or )?(?:is|are|was|were) (?:he|she|they|my \w+) (?:just )?(?:having me on|pulling my leg|winding me up|messing with me|kidding)\b""",
    ),
    Cue("asked", Place.BEFORE, r"\b(?:genuinely|honestly|seriously|really|just) asking\b"),
    # -- debunked: who said it was wrong, put right or made to stop -------------------------------
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:it|this|that|he|she)(?:'s| is| was) (?:<ADV> )*(?:ai|a deep ?fake)\b|
        who (?:starts?|started|spreads?|makes? up|comes up with|writes?) (?:this|that|these|such)\b|
        (?:i |we |he |she |they )?(?:told|set|put) (?:them|him|her|that one) (?:no|nope|otherwise|straight|right)\b|
        (?:(?:oh )?yes,? )?you (?:can|may)!""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\bnot a (?:single )?word of (?:it|this|that|which)(?: is| was)? true\b|
        \b(?:taken|walked) back\b|\b(?:took|walked) (?:it|that|this|them) back\b|
        \b(?:said|says|told (?:me|us)) (?:no such|nothing of the|it'?s not so|that'?s not so)\b|
        \b(?:registrar|county|clerk|office|board|commission|we) never (?:posted|sent|said|wrote|issued|printed) (?:it|this|that|any|such)\b|
        \bi (?:told|corrected) (?:him|her|them) (?:that|the|no|it|he|she|they)\b|
        \bignore (?:that|this|the (?:\w+ )?(?:bit|part|half|line|note|sign|last|second|first))\b|
        \bi (?:strongly |really |respectfully |kindly )?disagree\b|
        \b(?:issued?|sen[dt]|post(?:ed)?|print(?:ed)?|put out|ran) (?:\w+ ){0,2}?correction\b|
        \b(?:it|that|which|something) (?:smell(?:s|ed|t)|seem(?:s|ed)|felt|feels|sounded|looked) (?:<ADV> )*(?:off|
        fishy|dodgy|sketchy|shady|sus|suspicious)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""(?<!if )\b(?:and|but) (?:he|she|it|they) (?:lied|was lying|were lying|
        (?:was|is|were|are) (?:<ADV> )*wrong)\b""",
        told=True,
    ),
    Cue(
        "debunked", Place.BEFORE, r"""\bcorrections?\*? (?:to|of|on) (?:the|that|this|a|our|an)\b"""
    ),
    Cue("debunked", Place.BEFORE, r"""\blaugh(?:s|ed|ing)? (?:\w+ )?at:? ["']?\Z""", told=True),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']? ?(?:is|are|appears?) (?:nowhere|not (?:found |written )?anywhere) in\b""",
    ),
    # "Sure, don't vote. Let your uncle decide for you": nobody is meant to follow it.
    Cue(
        "joking",
        Place.BEFORE,
        r"""(?:\A|[.!?]\s)\W*(?:sure|fine|by all means|go ahead)(?: thing| then)?,? \Z""",
        needs=r"""\blet (?:\S+ ){1,9}?(?:choose|choosing|pick|decide|run|set) (?:\w+ ){0,2}?(?:you|your|us)\b""",
        firm=True,
    ),
    # -- reported: shouted, put on a sign, traced to somebody, what was once a slogan -------------
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:shout|yell|holler|scream|chant)(?:s|ed|ing)?(?: \w+){0,3}?[ ,:]*["']?\Z""",
        told=True,
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:put|puts|had|has|hung|stuck|painted|wrote|chalked) ["']?\Z""",
        needs=r"""["'] (?:up )?(?:on|in|outside|over|across) (?:its|the|their|his|her|a|my|our) (?:\w+ )?
        (?:signs?|marquee|boards?|banner|walls?|doors?|windows?|billboard|fence|lawn|truck|van|overpass)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:spotted|seen|saw|read) (?:on|in) (?:a|an|the|some) (?:\w+ ){0,2}?(?:bumper|truck|car|van|subaru|
        t-?shirt|shirt|mug|tote|wall|stall|bathroom|overpass|fence|jacket|hat):?\s?["']?\Z""",
    ),
    Cue(
        "reported",
        Place.TOUCHING,
        r"""["']?[,:;]? ?(?:that )?(?:is|was|were|'s) (?:our|the|their|a|my|his|her) (?:old |big )?
        (?:slogan|banner|motto|battle cry|rallying cry|cry|chant|refrain)\b""",
        firm=True,
    ),
    Cue(
        "reported",
        Place.TOUCHING,
        r"""["']?,? (?:is|was) what (?:somebody|someone|some \w+|they|he|she|a \w+) (?:\w+ )?(?:taped|wrote|
        scrawled|painted|chalked|stuck|hung|printed|sprayed|yelled|shouted|put)\b""",
    ),
    Cue(
        "reported",
        Place.TOUCHING,
        r"""(?:\w+ ){0,2}?(?:trended|(?:is|was|are|were) (?:trending|coming from (?:\w+ |-){0,6}?(?:accounts?|bots?|trolls?)))\b""",
    ),
    Cue(
        "reported",
        Place.LATER,
        r"""\b(?:traced (?:it|that|this|them|the \w+)(?: back)? to\b|
        (?:insists?|says?|said|confirms?|confirmed|maintains?) (?:that )?(?:the |it |its )?(?:\w+ ){0,3}?(?:goes|will go|is going|going) (?:on|ahead|forward)\b)""",
        told=True,
    ),
    # -- reported: who was arrested for a threat, or will be ---------------------------------------
    Cue(
        "reported",
        Place.WITH,
        r"""\b(?:police|cops|feds?|sheriff|prosecutors?|fbi|troopers?|deputies|officers|authorities|agents)(?: have| has)?
        (?: finally| just)? (?:arrest|charge|nab|detain|jail|book|bust|caught|pick(?:s|ed)? up|haul(?:s|ed)? (?:off|in|away))
        (?:s|d|ed|bed)? (?:a |an |the |another )?(?:\w+ )?(?:man|woman|suspect|teen|teenager|guy|pair|troll|person|
        (?:two|three|four|\d+) \w+)\b[^.!?]*?\b(?:over|for|after|who|that|behind)\b(?! vot(?:ed|ing|ers? ))|
        \bthey(?:'ve| have)?(?: finally| just)? (?:arrested|charged|nabbed|detained|jailed|booked|busted|caught|fined|
        picked up|hauled (?:off|in|away)) (?:a|an|the|that|another|two|three) (?:\w+ ){1,3}?(?:who|that)
        (?:(?:had|has|have|was|were|kept|went around|been) )*(?:told|telling|claim(?:ed|ing)|said|saying|text(?:ed|ing)|
        call(?:ed|ing)|sent|sending|spread(?:ing)?|post(?:ed|ing)|mail(?:ed|ing)|pretend(?:ed|ing)|pos(?:ed|ing)|
        impersonat(?:ed|ing)|trick(?:ed|ing)|lied|lying|threaten(?:ed|ing)|scamm(?:ed|ing))\b|
        \b(?:police|cops|feds?|sheriff|prosecutors?|fbi) (?:vow|promise|seek|pledge)(?:s|ed)? (?:to arrest |to charge |
        to prosecute )?(?:those|the (?:person|people|men|man)) (?:in|behind|who)\b|
        \b(?:anyone|anybody|those|whoever|people) (?:who )?(?:threatens?|scares?|intimidates?|harass(?:es)?|sits? armed|
        shares? (?:\S+ )?(?:messages?|videos?|threats?|lies|rumou?rs?))\b[^.!?]*?\b(?:will be|faces?|risks?) \w+|
        \b(?:voicemails?|calls?|posts?|tweets?|threats?|messages?|letters?|videos?) (?:\S+ ){0,9}?led to (?:an |the |his |
        her |two )?(?:arrests?|charges)\b""",
    ),
    Cue("reported", Place.WITH, r"""\b(?:thinks?|reckons?) (?:that )?(?:\w+ ){1,4}?should\b"""),
    # -- debunked: anywhere after a claim in another's mouth --------------------------------------
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:there<BE>|there <BE>|theres|there isn'?t|there ain'?t)
        (?: absolutely| literally| (?:a|any))? ?(?:no\b|such|any\b)
        (?! (?:pointin|point|need|way|rush|reason|use|sense|excuse|hurry|line|lines|time|sticker|
        choice|appointments?|parking|stairs|refunds?|exceptions?|
        going|list|wait|shame|telling|coming|more|room|ballots?(?! (?:support|help|desk|office|team|line|hotline|police|service|department|
        center|squad))|election|vote|voting))""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:<BE>|sounds?|looks?) ?(?:<ADV> )*(?:fakes?|
        faked|false|falsehoods?|untrue|bogus|phony|hoax(?:es)?|scams?|lies?|nonsense|garbage|
        rubbish|bunk|bs|bullshit|crap|malarkey|baloney|hogwash|fabricated|forger(?:y|ies)|
        made[ -]up|
        debunked|photo-?shopped|doctored|phishing|bait|misinformation|disinformation|junk|
        not true|not real|not so|not a thing|wrong|lying|a fool|a clown|a goblin|a crook|
        pulling your leg|full of it|mistaken|confused|illegal voter|a troll|trolling)\b""",
        told=True,
        firm=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""(?:^|[.!?\n"'🤡🤣😂:,—-]\s*)(?!so no)(?:<ADV> )*(?:made up|fake|
        false|wrong|nope|nah|not a thing|not happening|
        lies?|nonsense|garbage|rubbish|bunk|bs|bullshit|untrue|not true|scam|hoax|debunked|no)
        \s*(?:[.!,;:❌]|$|\n)""",
        told=True,
        firm=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:nobody|no one|noone)(?:'s| is| will| can| does| at| has)?
        (?: (?:ever|even|here|there|else|is|will|can|going|to|at \w+|in \w+))* (?:checks?|checking|
        asks?|asking|asked|counts?|counting|votes?|knows|cares|
        tracks?|runs?|running|sees|gets|needs?|pays|will|can|is being|closed|said|called|sent|
        stopping|holding|towing|tosses|looks|takes|scans|has to|at the polls|there)\b(?! (?:tells|
        told|show|go\b|an? (?:fine|ticket)\b))""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:it|that|this|they|he|she|you|there|we|which|polls?|
        nothing) ?
        (?!hasn|haven|has |have )(?:<ISNT>)\s*(?:[.!,;—)]|$|\n| (?:true|real|how|so|work|happening|
        a thing|
        legal|right|exist|match|anything|just|what|in \w+[.,]))""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:set (?:it|her|him|them|that) straight|put (?:them|him|her)
        straight|corrected (?:it|her|him|them)|never (?:made|sent|said|wrote|happened|called)|
        (?:he|she|they|someone|somebody) made (?:that|it|this) up|got (?:that|it|this) wrong|
        wide open|open as usual|
        doors are open|(?:scrubbed|washed|painted|covered|had) it (?:off|over|up)|painted over|
        convince (?:him|her|them)|
        real number|called the (?:clerk|county|office|real|registrar|board)|
        i called (?:the )?(?:clerk|county|office|election\w*|
        registrar|board|city|real|number|town)|rang the|phoned the|fixing it|fixed it|correcting it|
        hung up on|
        wasn'?t born yesterday|please stop(?! asking| going| com)|stop (?:telling(?! me)|sharing|spreading|posting|it|
        this)|
        hang up|delete (?:it|this|that|and)|ignore (?:it|this|that|them)|don'?t (?:fall|believe|
        listen|be fooled|share (?:it|this|that|them)|be that)|do not (?:fall|believe|listen|
        share (?:it|this|that))|laughed|booed|
        in the (?:shredder|trash|bin)|tore it|threw it|took it down|tear it|(?:trash|toss|shred|
        recycle|flag|correct) (?:it|them|this|that)|
        shred it|nice try|no (?:such|legal|truth)|still (?:open|tuesday|counts?|the same|here)|
        same (?:place|school|gym|day|library|as (?:always|us|everyone|everybody|the rest|ever))|as (?:usual|always|scheduled|planned)|
        goes on as|who falls|told (?:him|her|them) to|stick to|lmao no|that'?s not|that is not|
        isn'?t (?:true|real|how|so|what)|not how|on no planet|begging|whoever (?:sent|
        made|wrote|is|prints|put)|fact[ -]check|officials say (?:it|this|that)|rated|
        look at the font|
        (?:printed|showed|sent|read|texted|handed) (?:him|her|them|it to (?:him|her|them)) (?:the|a|our)
        (?: \w+)? (?:law|statute|rules?|website|page|link|calendar|code|guide|number)|
        vote anyway|go anyway|voted anyway|voted regardless|do vote)\b""",
        told=True,
    ),
    Cue(
        "reported",
        Place.LATER,
        r"""\b(?:reported|reporting|report) (?:it|this|them|that|him|her|
        to|the)\b|
        \b(?:forwarded|sent|handed|gave|given|took|taking|turned|turning|passed|screenshotted|
        cop(?:y|ies) (?:is|are)|going|
        straight|now|is|it'?s)(?: \w+){0,5}? (?:to|with) (?:the |my |our )?(?:\w+ )?(?:fbi|police|sheriff|
        ag\b|attorney|da\b|da's|
        county|clerk|board|election|authorities|city|hotline|justice|aclu|naacp|usps|
        housing authority|legal aid|
        postal|cops|commission|comelec|iec|inec|registrar|secretary|lawyers?)|(?:lawyer|police|fbi|
        county|clerk|da|ag) has (?:the|it|a copy)""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:two|three|four|\d+|all|nothing but|pack of|pile of|
        bunch of) lies\b|\b(?:this|that|these|those|another|a|the) (?:\w+ )?(?:fake|bogus|phony|
        false|hoax|scam|doctored|
        racist|misleading) (?:\w+ )?(?:<THING>)\b""",
        told=True,
        firm=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:(?:we|i|they|clerk|county|he|she|office) (?:did not|
        didn'?t|never) (?:print|send|make|
        write|issue|post|say|authori[sz]e|announce|mail)|(?:denied|denies|deny) (?:it|this|that|
        any)|isn'?t a thing|
        fell for it|(?:it'?s|there'?s|only|is) one (?:election )?day|one day,? (?:for )?(?:all|
        every)\w*|
        (?:fake|weird|fancy|cyrillic|look-?alike|funny) (?:letters|fonts?|characters)|
        (?:was|were|are|is|be) (?:all |just |probably )?(?:bots?|russian|iranian|a bot)|movie prop|
        (?:photo|pic|picture|video|clip|graphic|image|screenshot|meme|fl[iy]er|post|it'?s|is) (?:is )?from (?:19|20)\d\d|
        (?:red|big) x over|crossed out|get a (?:new bit|calendar|grip|life)|look at a calendar|
        my foot|sir,? this is|
        (?:that|this|it)(?:'s| is) (?:a|also a|literally a) (?:crime|felony|threat|federal crime)|
        on the same day)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:it|they|polls|we|doors|ours|voting) (?:actually |really |
        all )?(?:closes?|opens?|ends?) (?:at|on|in)\b""",
        told=True,
    ),
    # -- reported ---------------------------------------------------------------------------------
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b<THING>(?: (?!says?\b|told\b)[^\s.!?,"]+){0,7}? (?:telling|
        saying|claiming|asserting|alleging|urging|threatening|instructing|falsely|purporting|
        that (?:falsely|wrongly|told|said|claims?|claimed|warned|urged|tells?|say|threaten\w*|
        gave|listed|tried|directed)|which (?:falsely|told|said|claims?|claimed)|who told|posing as|
        encouraging|advising|directing|misleading|suggesting|warning|giving|listing|
        offering|inviting|(?:asking|reading)(?=:? ?['"]|\W*\Z))\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b<PERSON>(?: \S+){0,6}? (?:(?:is|are|was|were|'s|'re|been|
        keeps?|
        for|by|over|of|from|went around|caught|accused of|about|just) )+(?:\w+ )?(?:telling|
        claiming|
        urging|texting|posting|tweeting|spreading|sending|tricking|saying|calling on|threatening|
        pretending|trying to (?:tell|trick|convince)|lying|sharing)\b(?! (?:you|u|ya|y'all|me|us)\b)""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""(?<!get )(?<!got )(?<!be )\b<LEGAL>\b[^.!?\n]{0,80}?\b(?:for|after|over|who|
        of|from|with(?= (?:\w+ ){0,2}?(?:\w+ing|threats?|threatening)\b))\b[^.!?\n]{0,120}?
        \b(?:<TELLING>|<TELLS>|<THING>|(?:post|tweet|text|threat|call)\w*)\b""",
        firm=True,
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""(?<!be )(?<!get )\b<ACTS>\b(?: [^\s.!?]+){0,6}? (?:<THING>|
        group|operatives?|users?|man|woman|men|
        instances|cases|attempts?|efforts?)\b(?: [^\s.!?]+){0,8}? (?:<TELLING>|<TELLS>|headed|
        titled)\b""",
        firm=True,
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:man|woman|men|women|aide|consultant|host|candidate|group|
        operatives?|
        troll|activist|influencer|company|firm|user|users|accounts?|hackers|party|campaign|
        strategist)\b(?: [^.!?\n]+?)?[ ]?
        \b(?:who|that) (?:told|urged|tweeted|posted|texted|sent|spread|tricked|claimed|warned|
        threatened)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:tells|told|telling|urges|urged|urging|asks|asked|
        calls on|called on|
        calling on|warns|warned|instructs|instructed|directed|directs|encourages|encouraged|
        implored|begged|pressured|orders|ordered|pleads with|advises?|advised) (?:(?:all|his|her|
        their|the|its|my|our|\w+) ){0,3}?
        (?:<VOTERS>)(?: (?:in|from|of|across|at|with|who|on|near) \S+(?: \S+)?)?,? (?:not to|to|
        that)\b(?! you)""",
        unless=r"""\b(?:they|we|i|i'?m|we'?re|they'?re|i'?ll|<OFFICE>)(?: \w+){0,2}? ?\Z""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:\d+ in \d+|\d+ ?(?:%|percent)|half|most|a third|
        a quarter) (?:of )?(?:\w+ ){0,3}?(?:heard|
        believed?|thought|think|were told|told us|said they)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:caller|voter|client|patient|listener|reader|
        visitor)s? (?:was|were|is being|are being|got|had been) told\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:voters|people|residents|students|seniors|latinos|
        citizens|
        folks|constituents|democrats|republicans|supporters|texans|americans|women|families|immigrants|tenants|workers|neighbou?rs|
        patients|hundreds|thousands|dozens|parents|\w+ (?:voters|residents))\b(?: (?:in|from|of|
        across|at|near) [\w ]+?)?
        (?: (?:are|were|have been|being|been|get|got|getting|say they|report|reported|reporting|
        received|receiving|received|receive|said they))+(?: \w+)?(?: being)? ?(?:(?<!are )told|told(?! (?:not )?to\b)|texted|
        threatened|
        misled|tricked|warned|robocalls?|<THING>|called)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b<THING>(?: [^\s.!?]+){0,8}? (?:going (?:a)?round|
        circulating|
        making the rounds|being (?:shared|passed|sent|spread|forwarded|circulated)|doing the rounds|
        has (?:spread|been shared|gone)|spread(?:ing)? (?:to|through|on|across)|went viral|
        (?:is|are) spreading)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:somebody|someone|some \w+|people|y'?all|folks|they|
        trolls)
        (?:'s|'re| is| are| keep| keeps| were| was) (?:\w+ )?(?:passing around|spreading|
        circulating|sending (?:around|out)|handing out|texting|posting|putting up|sharing|
        mailing|calling around)\b""",
    ),
    Cue(
        "reported",
        Place.AFTER,
        r"""\b(?:messages?|texts?|calls?|flyers?|posts?|ads?|tweets?|
        letters?|
        mailers?|robocalls?|graphics?|images?|memes?) (?:(?:to|in|on|from|of) \S+ ){0,3}?(?:reads?|
        said|says|told|
        tells|claims?|claimed|warned)\b|\b(?:is|was|were|has been|have been|had been|are|being)
        (?:convicted|charged|arrested|sentenced|suspended|removed|fined|indicted|
        under investigation|
        being investigated|jailed|taken down|circulating|going around|debunked|sued|flagged)\b""",
        told=True,
        firm=True,
    ),
    Cue(
        "reported",
        Place.NEXT,
        r"""(?:the |a |that |this )?(?:man|woman|account|post|user|suspect|
        candidate|group|platform|
        company|host|campaign|tweet|caller|sender|author)s? (?:\w+ ){0,3}?(?:was|were|has been|
        have been|is|faces?|later)
        (?: \w+)? (?:convicted|charged|arrested|sentenced|suspended|removed|fined|indicted|banned|
        jailed|taken down|
        apologi[sz]ed|deleted)\b""",
        told=True,
        firm=True,
    ),
    Cue(
        "reported",
        Place.AFTER,
        r"""(?<=["'])[ ](?:\w+ )?(?:junk|content|trope|slogan|crap|nonsense|genre|take)\b""",
        told=True,
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:account|bots?|trolls?|operation|network|agency)s?\b[^.!?\n]{0,60}
        \b(?:pushing|pushed|seeding|seeded|amplif\w+|ran|posted)(?: \w+)? ?["']?\Z""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:found|find) out\b[^.!?\n]{0,80}\b(?:had not|hadn'?t|never) (?:\w+ )?(?:voted|
        counted)""",
    ),
    Cue(
        "past",
        Place.AROUND,
        r"""\b(?:a|true|my) story from (?:19|20)\d\d\b|\b(?:found|find) out\b[^.!?\n]{0,90}
        \bhad(?: not|n'?t| never) (?:\w+ )?voted\b""",
        firm=True,
    ),
    Cue(
        "past",
        Place.WITH,
        r"""\bfun fact: [^.!?\n]*\b(?:in|back in) (?:19\d\d|20[01]\d)\b""",
    ),
    # -- a rumour by name, a game of hoaxes, and the teller's other tales -------------------------
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:(?:rumou?r|hoax|lie|myth|whopper|lulu|nonsense|fib|howler|tall tale|scare) of the[ ]
        (?:year|month|week|day|season|night)|(?:new|latest|newest|next|best) (?:one|rumou?r|story|tale|
        gem|claim) (?:going around|going round|doing the rounds|making the rounds|circulating|on my
        (?:feed|timeline))|(?:nobody|no one|no person) (?:with (?:a|half a) brain|in (?:their|his|
        her) right mind|sane|serious|with eyes|over the age of \w+) (?:\w+ )?(?:believes?|thinks?|falls?|
        buys?|fell|bought)|it'?s giving)\b""",
    ),
    Cue(
        "debunked",
        Place.AROUND,
        r"""\b(?:hoax bingo|(?:fakest|phoniest|dumbest|silliest|wildest|shadiest) (?:posts?|tweets?|texts?|
        hoax(?:es)?|rumou?rs?|lies?|claims?|memes?)|(?:rank(?:ed|s|ing)?|rate[ds]?|list(?:ed|ing|s)?|
        sort(?:ed|ing|s)?|collect(?:ed|ing|s)?|grade[ds]?|catalogue?d?) (?:the |these |some |our |\w+ )?
        (?:hoaxes|lies|rumou?rs|myths|fakes|scams|fake (?:posts|tweets|texts|claims|news|memes))|bingo (?:card|square|sheet)|who (?:comes|came|makes?|made) (?:up with[ ]
        )?(?:this|that|these|such) (?:stuff|nonsense|rubbish|crap|things?|up))\b""",
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\b(?:oldest (?:trick|lie|hoax|con) in the (?:book|world)|(?:says|said|swears|posts|
        writes) the same (?:\w+ )?(?:account|guy|man|woman|person|people|uncle|aunt|cousin|page|
        channel|lot|bloke|genius) (?:that|who|which))\b""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:sure|right|yeah|uh huh|ok|okay)?[.,!]? ?(?:and )?i(?:'?m| am) (?:the |a )?(?:queen|king|pope|
        president|santa|elvis|beyonc[eé]|easter bunny|tooth fairy|batman|emperor|princess|astronaut)\b|
        i'?d (?:sooner|rather) (?!vote|go|wait|stand|cast)|(?:in|on|from) what (?:universe|world|planet|
        timeline|country|dimension|century)\b|says who\b|(?:the |my |your )?(?:constitution|law|calendar|
        county|clerk|statute|state|reality|history|rest of us|(?:literally )?(?:everyone|everybody))\s*
        :\s*(?:lol|lmao|no\b|nope|haha|um\b|uh\b|false|🤣|😂))""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:he|she) also (?:swore|swears?|thinks?|thought|believes?|insists?)\b|
        (?:you|they|we|it|nobody) (?:do|does|can|wo|will|is|are)(?:n'?t| not)(?: need(?: any| one|
        that| it)?)?(?=\s*(?:[.!]|$)))""",
        told=True,
    ),
    # -- a claim that is only the object of a sentence about it -----------------------------------
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:(?:any(?:one|body|thing)|whoever|whatever|(?:those|people|folks|anyone|anybody|posts|
        texts|calls|accounts|flyers|messages) (?:who|that|which)|(?:if|when|whenever|(?:every|each|any|
        next|first|last) time) [\w']+(?: \w+)?)(?: (?:who|that|which|is|are))?[ ]
        (?:tells?|told|says?|said|saying|telling|posts?|posting|claims?|claiming|texts?|texting|writes?|
        swears?|hears?|sees?|reads?|insists?|mentions?|spreads?|shares?)(?: (?:you|me|us|people|folks|them|
        anyone|everybody|everyone|voters))?(?: that| this| how)?|not me (?:seeing|hearing|reading)|
        the (?:prank|con|trick|lie|scam|hoax|grift|gag|bait) (?:is|was|goes|reads|says)(?: that)?)
        [^\w.!?]*\Z""",
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""(?<![.!?,;:])(?<![.!?,;:]\s)["'”’]?\s?(?:(?:posts?|tweets?|memes?|flyers?|rumou?rs?|hoax(?:es)?|graphics?|nonsense|bs|crowd|
        robocalls?|e-?mails?|tricks?|lies?|scams?|myths?|thing(?= (?:is|was|again|going|that))|
        texts?(?= (?:is|are|was|were|going|again|that|from|i|we|she|he|they)\b|\s*(?:[.,!?;:)]|$))|
        messages?|ads?)\b(?! (?:your|this|it|me|us|to) ))""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:set (?:\w+ ){1,3}straight|straightened (?:\w+ ){1,3}out|step \d\W+(?:laugh|delete|
        ignore|block|report|throw))\b""",
        told=True,
    ),
    # -- a claim in another's mouth, and what is made of it ---------------------------------------
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:\d+|zero) ?(?:/|out of|for|of) ?\d+ (?:are |were |is )?<FALSE>\b|
        (?:sure|right)[.,!]* (?:and|just like) (?:i can\b|i'?m\b|my\b|pigs|santa)|
        (?:[\w']+,? )?but no(?=\s*(?:[:.!,;—–-]|$))|(?:this|that)\W+(?:(?:friends|folks|people|
        kids|everyone|right there|here)\W+)?is how (?!you\b|we\b|to\b|i\b|it\b|voting|democracy|(?:they|he|she|washington|congress|biden|trump)(?:'ll| will)\b))""",
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:do not|don'?t)(?=\s*(?:[,.!;—–]|$))|
        some (?:joker|clown|idiot|moron|prankster|troll|fool|jerk|creep|genius|wag|numpty)\b)""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:(?:is |it'?s )?spel(?:led|t) (?:like (?:that|this)|that way|so (?:the|it|no))\b|no (?:state|county|
        office|country|clerk|court|law) (?:has|does|offers|allows|takes|counts|knows of) (?:it|this|that|them)\b|
        (?:it|that|this)(?:'s| is) no (?:vote|ballot|election|office|law|rule|precinct)\b)""",
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\bis how (?:you|they|people|some|bad|trolls|liars) (?:\w+ )?(?:keep|scare|lose|suppress|rig|steal|
        cheat|chill|silence|intimidate|trick|bully|disenfranchise|do their|get people|stop people)\b""",
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']?\s?<BE> (?:<ADV> )*(?:meant|designed|intended|supposed|made|written|worded|out|there|
        trying|aimed|calculated) (?:only )?(?:to|at) (?:get you to )?(?:lose|losing|cost|keep|trick|scare|fool|suppress|
        stop|confuse|make you (?:miss|stay|late)|steal|waste)\b""",
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:<DONT> (?:believe|repeat|fall for|buy|share|spread|forward|repost|retweet|(?:panic|worry|stress|
        freak out|fret) (?:over|about|because of))|(?:is not|isn'?t|
        're not|are not|aren'?t|was not|wasn'?t|doesn'?t mean|does not mean|don'?t mean)) \Z""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']?\s?<BE> (?:one of the (?:\w+ ){0,2}?(?:myths|lies|hoaxes|rumou?rs|scams|fibs|tricks)|
        (?:from|off|out of|about|for) (?:an? |the |my |some )?(?:\w+ )?(?:concert|movie|film|game|airline|gym|
        novel|song|comic|cereal|sitcom)|wrong since)\b""",
    ),
    Cue("debunked", Place.NEXT, r"""wrong since\b""", told=True),
    Cue(
        "debunked",
        Place.NEXT,
        r"""(?:that|this|which)(?:'s| is| was) (?:an?other (?:state|county|country|year|election)s?|other (?:states|
        counties|countries|towns)|last year'?s?|somewhere else|not (?:ours?|us|here|so|right))\b|
        not in (?!person|the mood|line)""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.TOUCHING,
        r"""["']?\s?<BE> (?:<ADV> )*(?:an? |the |some )(?:\w+ )?(?:joke|prank|gag|meme|trick)\b""",
        needs=r"\b<ALL>\b",
    ),
    Cue(
        "debunked",
        Place.AFTER,
        r"""\bsays (?:an?|some|the) (?:\w+ )?(?:genius|wizard)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:did not|didn'?t|never|has not|hasn'?t) (?:sign|pass|issue|order|approve|make|write)(?:e?d)?
        [ ](?:an?|any|the) (?:\w+ )?(?:law|bill|order|rule|ruling|act)\b""",
    ),
    Cue(
        "reported",
        Place.LATER,
        r"""\b(?:twitter|facebook|meta|tiktok|youtube|instagram|reddit|the platform) (?:has |have |is |was )?
        (?:\w+ )?(?:remov|pull|tak|delet|suspend|bann?|lock)(?:s|ed|ing|es)?\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.BEFORE,
        r"""\b(?:annoying|embarrassing|pathetic|hilarious|cringe|depressing) (?:that|how|when|to see)
        (?: (?:everyone|everybody|people|folks|half|so many|many|all|y'all|some))\b""",
    ),
    Cue(
        "debunked",
        Place.LATER,
        r"""\b(?:docket|calendar|log|register|feed|timeline|website|site|page)(?:'s| is) (?:empty|blank|
        silent|clean)\b|\bpolls (?:are )?(?:all )?open(?=\s*(?:[.!]|$))|
        \b(?:two|three|zero|no|eleven|twelve|\d+) followers\b|\bstock (?:photo|image|picture)\b|
        \b(?:egg|blank|anime|no) (?:avatar|profile pic\w*)|\b(?:slept through|misheard|misread|
        misunderstood|dreamt) (?:it|that|this|them)\b|\b(?:host|anchor|moderator|teacher|clerk|judge|
        presenter) (?:cut in|jumped in|stepped in|interrupted|corrected)\b|
        \b(?:her|his|my|our|their) (?:lawyer|attorney|public defender|legal aid):|
        \bvoters? (?:show|need|bring|owe|pay) nothing\b|\bthat'?s (?:for |from )?(?:19|20)\d\d\b|
        \b(?:ai|a deep ?fake|fake|bogus),? (?:says?|said|according to)\b|
        \basked (?:the|my|our) (?:county|clerk|office|registrar|board)[^.!?\n]{0,12}?: ?["']?(?:never|no\b|nope|
        absolutely not)|\btold (?:the )?(?:attorney general|ag|police|fbi|reporters|sheriff)\b""",
        told=True,
    ),
    Cue(
        "debunked",
        Place.AROUND,
        r"""\bsnopes'?e?d (?:it|this|that)\b|\b(?:tested|tried|called|checked|read) [^.!?\n]{0,40}?
        \bso you (?:don'?t|do not) have to\b""",
        told=True,
    ),
    Cue(
        "reported",
        Place.WITH,
        r"""\b(?:the onion|onion|babylon bee|satire|parody|sketch|snl|comedy) (?:bit|piece|headline|article|
        account|joke|sketch|skit|story|post|show)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:sheriff|police|deputies|cops|fbi|feds|prosecutors?|da|ag)(?:'s office)? (?:arrests?|arrested|
        charges?|charged|nabs?|nabbed|questions?|questioned) [^.!?\n]{1,40}?\b(?:over|for|after|who|in)\b""",
        told=True,
        firm=True,
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\b(?:false|fake|bogus) (?:ways?|methods?|dates?|hours|info|information|instructions)\b""",
    ),
    Cue(
        "reported",
        Place.BEFORE,
        r"""\bevery (?:cycle|year|election|november|time)(?: \w+)?: ?\Z""",
        told=True,
    ),
    Cue(
        "reported",
        Place.LATER,
        r"""(?<!\w)me: ["']?(?!ok|thank|bless|done|so\b|say|staying)""",
        told=True,
    ),
    Cue(
        "reported",
        Place.AFTER,
        r"""\b(?:plead(?:s|ed)?|pled) (?:guilty|no contest|not guilty)\b|\b(?:gets?|got|faces?|facing|served|
        serving) (?:\w+ ){0,2}?(?:months|years|charges|counts|probation|prison|jail)\b|
        \b(?:sheriff|police|da|fbi|prosecutors?|deputies|cops|feds) (?:charges?|charged|arrests?|arrested|
        nabs?|nabbed|cuffs?|cuffed)\b|\b(?:\d+|a hundred|hundreds of|a thousand|fifty|forty|ten) times[ ]
        (?:a|an|per|today|this|in one|before)\b""",
        told=True,
        firm=True,
    ),
    # -- reported: told as fiction, exercise, quiz -------------------------------------------------
    Cue(
        "reported",
        Place.AROUND,
        r"""[\[(#*{]\s?(?:fiction(?:al)?|short story|fan ?fic(?:tion)?|
        role ?play|rp|script|flash fiction|micro ?fiction|novel|screenplay|training|exercise|drill|
        simulation|test message|training exercise|for training|lesson|example only|sample|
        am ?writing|wip|writing ?community|writing ?prompt|dnd|ttrpg|vss\w*|wargame)\b""",
    ),
    Cue(
        "reported",
        Place.AROUND,
        r"""\b(?:we coded|preprint|in our (?:panel|experiment|study|
        sample)|training exercise|tabletop exercise|exercise (?:exercise|
        message|inject|only|scenario)|(?:this is|it'?s) (?:only )?(?:a drill|an exercise|
        a simulation|
        fiction|a work of fiction)|mock (?:drill|election|disinformation|scenario|exercise|post|
        tweet)|
        (?<!the )simulat(?:ed|ion)|(?:test|training|classroom|sample|hypothetical) (?:scenario|data|post|
        tweet|text|message|item|example|slide|set)|for (?:training|classroom|educational) (?:use|
        purposes)|(?:example|sample|specimen)s? (?:of|from) (?:a |an |
        the )?(?:\w+ ){0,3}?(?:disinformation|
        misinformation|voter suppression|suppression|fake|hoax|scam|propaganda)|
        true or false|fact or (?:fiction|myth)|which of (?:these|the following)|
        circle the correct|lesson \d+(?=[,:])|show the class|slide \d+(?=[,:] ?["'])|
        label(?:l?ing)? guide|(?:translator|interpreter) (?:question|note)|taxonomy of|room \d+ audio|
        how would you (?:render|translate|rig)|asked to translate|suggestions so far|spot the (?:fake|
        lie|
        hoax|mistake|misinfo\w*)|media literacy|two truths and a lie)\b""",
    ),
    Cue(
        "reported",
        Place.AROUND,
        r"""\b(?:(?:in|from|of) (?:(?:my|our|her|his) (?:new |latest |
        next |upcoming |
        first |draft |unfinished |little |short )*(?:play|book|story(?! ?:)|series|game|campaign)|(?:my|
        the|this|a|our|her|his|an)[ ]
        (?:\w+ ){0,2}?(?:novel|short story|
        screenplay|fan ?fic|film|movie|comic|web ?comic|d&d|dnd|sci-?fi|thriller|episode|tv show|
        sitcom|dystopia\w*|musical))|the (?:villain|bad guy|antagonist|protagonist|
        main character|supervillain|narrator|evil \w+)|(?:a|that|this|the|one) (?:\w+ )?(?:movie|
        film|
        episode|novel|thriller|show|play|short story|scene|plot|sci-?fi \w+)s? (?:where|in which|
        about|
        when|set in)|(?:work|piece) of fiction|
        fictional|(?:^|\n)(?:(?:int|ext)\. \w+|chapter \d+(?=[:.]))|writing prompt|plot (?:idea|twist|of)|opening (?:line|scene) of|story idea|
        i'?m writing|dystopian?|alternate (?:history|universe)|screenwriter|nanowrimo|excerpt|
        (?:d&d|dnd) (?:campaign|session|night|game)|on (?:the|my|tonight's) (?:show|soap|telenovela|
        series) (?:last night|tonight|this week)|npc|dungeon master|in the (?:sims|matrix|
        hunger games)|fan theory)\b""",
    ),
    # -- asked -------------------------------------------------------------------------------------
    Cue(
        "asked",
        Place.BEFORE,
        r"""\b(?:is it (?:\w+ )?(?:true|tru|real|correct|right|legal|
        possible)|
        is there (?:any )?truth|(?:any|some)(?:one|body)(?: \w+){0,4}? (?:know|knows|confirm|verify|
        tell me|
        heard|hear|else (?:hear\w*|get\w*|got|see\w*|told|been))|(?:can|could|would|
        will)(?: some| any)? ?(?:some ?one|any ?one|somebody|anybody|you|u|y'all|@\w+)
        (?: \w+){0,6}? (?:confirm|verify|tell me|clarify|explain|help me)|what happens if|do (?:i|
        we) (?:really |actually |
        even |seriously )*(?:have to|need)|does (?:this|that|anyone|anybody)|is (?:this|
        that) (?:true|real|right|legit)|
        (?:serious |honest |genuine |dumb |stupid |quick )?question(?: for [\w ]+)?:|has anyone|
        have they|did (?:they|anyone|
        somebody|someone)|are they (?:really|actually)|who (?:else )?(?:was|got) told)\b""",
        needs=r"\?",
    ),
    Cue(
        "asked",
        Place.BEFORE,
        r"""\b(?:wondering|not sure|unsure|confused about|curious|
        trying to (?:find out|
        figure out|confirm|verify)|(?<!you )(?:don'?t|do not) know(?! about)|dunno|no idea|anyone know|can anyone confirm|
        can someone confirm) ?(?:if|
        whether|about)\b""",
    ),
    Cue(
        "asked",
        Place.NEXT,
        r"""(?:wait,? |so |but |um |like,? |ok |or |and )*(?:is (?:this|that|
        it|he|she|there)[ ]
        (?:\w+ )?(?:true|real|right|legit|correct|so|a thing|accurate|for real|legal|fake|just|
        possible|
        allowed|even|anything(?! else)|the law|still|she right|he right)|
        (?:that|this) (?:can'?t|cannot|cant) be (?:right|true|real)|(?:can|could|would) (?:anyone|
        someone|anybody|somebody|you|u|y'all|@\w+)(?: \w+){0,5}? (?:confirm|verify|clarify|tell|
        help|explain|
        check)|(?:any|does any|do any|anybody|anyone)(?:one|body)?(?: \w+){0,4}? (?:know|else|heard|
        confirm)|
        real or (?:nah|not|fake|another|just)|true or (?:not|nah|false|another|just)|(?:no\?+ )?me neither|pls tell me|please tell me|
        tell me (?:that'?s|it'?s|this is)
        (?:fake|not)|what'?s (?:the truth|true)|what is (?:this|that)|what does that|wtf is this|
        anybody know|does that (?:sound|seem|make)|does this|(?:sounds?|seems?) (?:made up|fake|off|
        wrong|fishy|weird|sus)(?! but (?:she|he|i|we|they))|
        (?:i )?(?:doubt|can'?t find|couldn'?t find|don'?t know (?:if|whether|what))|not sure (?:if|
        what|whether|that)|
        who (?:do i|can i|should i)|where (?:would|do|can|should) (?:i|we)|asking (?:for|bc|because|
        before)|serious (?:replies|question)|
        should (?:i|we)|what do i|idk (?:if|what|who)|somebody (?:with|who)|someone (?:with|
        who))\b""",
    ),
    Cue(
        "asked",
        Place.NEXT,
        r"""(?:(?:(?:that|this|it) )?(?:right|true|correct|legit|legal|real|for real)|any ?one|any ?body)\?""",
        told=True,
    ),
    Cue(
        "asked",
        Place.LATER,
        r"""\b(?:is|are) (?:it|that|this|they) (?:even |really |actually |
        all )?(?:true|real|legit|right|correct)\b[^.!]*\?|
        \b(?:can|could|would|does|do) (?:anyone|someone|anybody|somebody)\b[^.!?]*\?|\bor (?:is|
        was) (?:someone|somebody|that|it|this)\b[^.!?]*\?""",
    ),
    Cue(
        "asked",
        Place.AFTER,
        r"""(?:\?|,) ?(?:true|real|really|is that|or (?:just|is|was|did|nah|
        not)|
        real or nah)\b[^.!\n]*\?""",
    ),
    Cue(
        "asked",
        Place.AFTER,
        r"""\bor (?:am i|is he|is she|are we|is that|is it|was it) (?:still |even |really )?
        (?:ok|okay|good|fine|fake|wrong|safe|alright|clear|just|made)\b""",
    ),
    Cue(
        "asked",
        Place.NEXT,
        r"""(?:is|was|are) (?:that|this|it) (?:like |even |really |actually |an? |just )*
        (?:real |actual )?(?:thing|law|rule|joke)\b""",
    ),
    # -- past --------------------------------------------------------------------------------------
    Cue(
        "past",
        Place.BEFORE,
        r"""\b(?:(?<!is )(?<!are )(?<!be )(?<!get )used to(?! (?:laugh|think|believe|doubt|worry|hate|say|
        wonder|be (?:scared|worried)))|back in (?:the|'?\d|my|our|college|high|grade|school|jan\w*|
        feb\w*|
        mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|
        (?<!it )(?<!them )(?<!ballot )back when (?:i|we|he|she|they|people|you could)|
        years ago|decades ago|a century ago|in the (?:old|bad old) days|remember(?: \w+)? (?:when|
        the time|that time|in|last|
        how)|(?<!since the )(?<!since )last (?:year|time|election|cycle|november|midterms?|presidential|primary|fall|spring)|
        on this day in|
        (?<!\w )til (?:in|the|about|some|that)|this day in|when (?:i|we) (?:was|were) (?:\w+ )?(?:a kid|
        young|kids|little|growing up|
        in (?:college|school))|(?:my )?(?:great-? ?)?(?:grand(?:ma|pa|mother|father|dad|mom|
        parents)|aunt|uncle|nana|abuela)
        (?:'s)? (?:was|were|had|always|kept|remember\w*|told|used|joked)|jim crow|reconstruction|
        civil rights|klan|apartheid|
        suffrag\w+|(?<!art )museum(?! (?:is|hub)\b)|archives?|scrapbook|history (?:class|month|lesson)|clipping from|
        reading room|old newspaper|
        once upon a time|in those days|\w+ century|1[89]\d\ds|throwback|#tbt|flashback|#otd|
        never forget|
        ancestors|the time (?:when|they|that)|that time)\b""",
        unless=r"\bif (?:you|u|ya|your)\b[^.!?\n]*\Z",
    ),
    Cue("past", Place.WITH, r"\bwe (?:all |both |just )?voted (?:on|in|by|online)\b"),
)

_PSEUDO = (
    r"""\b(?:not|n'?t|never|no|hardly|ain'?t) (?:a |an |any |just |some |even |all )*(?:fake|false|
        hoax|
        scam|lies?|myth|rumou?r|trick|prank|joke|joking|kidding|lying|drill|test|exercise|cap|bs|
        misinformation|fake news|spam|propaganda|making (?:this|it|that) up|satire|trolling|parody|
        phishing|clickbait|fiction|simulation)\b""",
    r"""\b(?:thought|figured|assumed|sounds?|looks?|seems?|sounded|looked|know|swore)(?: \w+){0,4}?
        (?:<FALSE>|a rumor)\b[^.!?\n]*?\b(?:but|until|til|till|however|yet|though)\b""",
    r"""\b(?:anyone|anybody|whoever|people|folks|someone|if (?:anyone|someone|they|anybody|
        somebody)|those|
        nobody|no one|don'?t let|the media|they|them|<DONT>)\b[^.!?\n]{0,40}?\b(?:otherwise|
        differently|any different|
        the opposite|different)\b[^.!?\n]{0,40}""",
    r"""\bfake news (?:media|won'?t|doesn'?t|will|isn'?t|cnn|hiding|keeps|outlets|networks|
        press)\b""",
    r"""\b(?:the |fake |lying |mainstream )?(?:media|press|msm|cnn|fox|news|republicans|democrats|
        dems|gop|government|
        they|deep state|fact[ -]?checkers|libs|liberals)(?:'s|'re| is| are| will| has| have| just|
        won'?t| don'?t| does(?:n'?t)?| keeps?)*(?: \w+){0,2}? (?:lie|lies|lied|lying|false|fake|
        wrong|deny|debunk\w*|hid(?:e|ing)|cover\w*)\b(?: to (?:you|us|y'all))?""",
    r"""\bfake (?:ids?|ballots?|votes?(?![ -]by)|voters?|signatures?|address(?:es)?|names?|registrations?|
        electors)\b""",
    r"""\b(?:false|wrong) (?:sense|alarm clock|information on (?:your|the) (?:form|ballot))\b""",
    r"""\b(?:stop|quit) (?:lying|the lies)? ?to (?:us|you|the people)\b""",
    r"""\b(?:county|clerk|board|office|registrar)s? (?:calls?|texts?|e-?mails?|letters?) (?:saying|
        telling|asking)\b""",
    r"""\bif (?:it|that|this) (?:were|was|is) ?n[o']?t (?:so|true|real|legit)\b""",
    r"""\b(?:others?|any other|every other|the rest|anything else)\b[^.!?\n]{0,30}?\b<FALSE>""",
    r"""\bnot (?:gonna|going to|trying to) lie\b""",
    r"""\bno lie\b""",
)

_STOPS = (
    r"""\b(?:turns out|the truth(?: is)?|truth:|fact:|facts:|real:|reality:|in reality|in fact|
        actually|correct:|correction:|here'?s the (?:real|actual|truth)|the real (?:date|day|deal|
        rule|story|info)|
        what'?s true|out of character|irl|in real life|but seriously|for real though|jk|instead,|
        new (?:rule|date|day):|update:|so (?:now|remember)|remember,|just (?:vote|go|text)|
        (?:because|since) (?:the )?(?:election|voting|polls) (?:is|are))\b""",
    r"[✅✔☑👍]",
    r"\((?=[^)]*\Z)",
    r"""\b(?:is|are|was|were|'s|'re) (?:\w+ )?(?:fake|false|hoax|lying|lies?|wrong|untrue|nonsense|
        bs|a scam|
        not true|liars?|garbage|trash|old news|so last|dead)\b(?= ?[:;,.!—–-])""",
    r"""(?:<DONT> )?(?:fall for|believe|trust|listen to|be fooled by|ignore|disregard|
        beware of) (?:[\w' -]+?):(?=\s*[a-z#@])""",
)

_DENIES = (
    r"""(?:🚫|❌|✖|⛔|⚠️?|👎)?\s*(?:false|fake|myth|lie|hoax|wrong|not true|scam|busted|debunked|bs|
        fiction|
        misinformation|disinformation|misinfo|incorrect|bogus|false alarm|fake news|fake alert|
        hoax alert|scam alert|
        misinformation alert|rumou?r alert|myth ?#?\d+|rumou?r|the (?:myth|lie|rumou?r)|untrue)s?
        (?: alert| claim| info| post| tweet)?(?: of (?:the )?(?:day|week|hour))?\s*(?:❌|🚫|✖)?\s?(?::|➡️?|→|👉|=|—|–|-(?=\s)|->|👇|⬇️?|
        \|)""",
    # What is claimed, if what is so stands under a heading of its own.
    r"""(?:(?:the|their|viral) )?(?:claim|they say|what they say|what (?:you|i|we)(?:'ve)? heard|expectation|the internet|online)\s?:
        (?=.*\b(?:reality|truth|the facts?|facts?|correction|verdict|in fact|real life|what'?s true)\s?:)""",
    r"""(?:myth|lie|false|fake|rumou?r)\s*(?:❌|🚫)""",
    r"""[❌✖⛔]""",
    r"""🚫(?=\s*["'])""",
)
_AFFIRMS = (
    r"""(?:✅|✔️?|☑️?)?\s*(?:fact|facts|real|truth|the truth|reality|true|correct|right|actual|
        answer|
        correction|in reality|what'?s true|the facts?|real talk|the real deal|update|note|reminder|
        psa)\s*(?:✅|✔️?|☑️?)?\s?(?::|➡️?|→|👉|=|—|–|->)""",
    r"""(?:fact|truth|real|true)\s*(?:✅|✔️?|☑️?)""",
    r"""[✅✔☑]""",
)

_INTRODUCES = (
    r"""\b(?:<THING>|<PERSON>|my \w+(?:'s \w+)?|our \w+|the \w+(?: \w+)?|(?:a|some|this|that|her|
        his) \w+(?: \w+)?|
        aunt(?:ie)?|uncle|mom|dad|mum|blokes?|lads?|dude|buddy|pal|grand\w+|he|she|they|coworker|barber|waitress|announcer|
        dispatcher|
        cousin|sister|brother|boss|ex|roommate|tio|tia|tío|tía|prima|
        primo)(?: [^\s.!?:"]+){0,9}? <SAYS>\b""",
    r"""\b(?:got|received|getting|get|saw|seen|found|heard|hearing|overheard|read|spotted|there<BE>|
        there <BE>|here<BE>)
        (?: [^\s.!?:"]+){0,4}? (?:<THING>)\b""",
    r"""\b<THING>(?: [^\s.!?:"]+){0,12}?:|\b<THING> (?:that|about)\b""",
    r"""\A\W*(?:yes|sure|right|yeah|of course),? [a-z]+,(?= (?:the|they|we|you|it|all|every)\b)""",
    r"""\b(?:says?|said|sez|claims?|claimed|telling|told|tells|saying|claiming|swears|swore|heard|
        hearing|reads|wrote|threatening|
        threatened|rumou?r|apparently|supposedly|allegedly|yelled|announced|overheard|quoting|quote|
        titled|headed|labell?ed|transcript|voicemail|robocall|spray-?painted|scrawled|chalked|
        painted|graffiti|posted|texted)\b""",
)
_ATTRIBUTES = (
    r"""['"]?[,.]? ?(?:—|–|-)? ?(?:says?|said|sez|claims?|claimed|swears?|swore|according to|per\b|
        thinks?|so says|
        via|the (?:text|flyer|post|sign|letter|call|meme|tweet)|is what|it says|they say|they said|
        he says|she says|
        reads?|read the|was the|<BE> (?:what|the))\b""",
)

_ENDORSES = (
    r"""\b(?:pass(?:ing)? (?:it|this|that) (?:along|on)|spread(?:ing)? the word|(?:good|great|nice|
        handy|useful|
        helpful|best|wonderful|amazing|awesome) (?:news|to know|tip|info|enough|idea)|good to know|
        worth (?:knowing|reading)|(?:he|she|they|it|bridge|crow|meme|robot)(?:'s|'re| is| are|s|
        re) (?:right|never wrong|so right|
        not wrong|legit|the law)|never wrong|can'?t be wrong|
        (?<!don't )(?<!dont )(?<!not )believe (?:it|him|her|them|me)|
        i (?:believe|trust) (?:it|him|her|them|this)|you heard (?:the man|him|her|it|that|them)|
        heard it here first|told (?:ya|you so)|
        there'?s your answer|count me out|doing (?:it|this) (?:rn|now|right now|tonight|today|
        tomorrow)|
        i'?m (?:going|staying|in|out|waiting|not going|skipping|done|texting) ?(?:then|wed\w*|home|
        on|with it|it)?(?= ?(?:[^\w\s]|$))|
        we'?re (?:staying|waiting)|so (?:i'?m|im|we'?re) (?:not |out|staying|going|skipping|waiting|
        done|sitting|in)|so (?:nobody|no one) (?!believes|falls|is fooled|gets fooled|gets tricked|
        else falls|here skips)|
        so (?:chuck|skip|finish|leave|let|don'?t|no need|no rush)|guess (?:i'?m|im|we)|
        staying (?:in|home)|makes sense|thank god|
        (?:^|[.!] )legit\b|legit!+|can confirm|i can confirm|
        (?<!if )(?<!of )(?<!whether )(?<!not sure )(?:it'?s|this is|that'?s) (?:true|real|legit|
        official|the truth|no joke|a fact)|
        not a joke|no joke|not joking|listen to (?:him|her|them)|take note|be warned|
        you(?:'ve| have) been (?:warned|told)|
        do what (?:the|he|she|they|it)|follow (?:it|this|that),? (?:please|pls|folks)|finally|honestly respect|word for word|sharing (?:so|bc|
        because|in case|out of)|
        posting so (?!nobody|no one|you|people|y'all)|passing along|what (?:he|she|they) said|
        ^so true|so true|saved me|thankful|easy peasy|what a (?:relief|time ?saver)|
        works for me|so i'?ll (?:say|post|share|repeat)|we'?re not (?:going|voting|risking)|
        so (?:i|we|i'?m|we'?re|i'?ll) (?:booked|splitting|skipp?\w*|wait\w*|sleep\w*|walk|stayed|staying)|
        worked for me|so (?:easy|simple)|took (?:two|a|one|me|\d+) (?:minutes?|seconds?|secs?|
        mins?)|(?:she|he|i|just) did it|did it in|
        so we get|nice$|already did mine|better (?:safe|to be)|(?:^|[.!,;] |so |just |please |pls |
        y'?all )stay (?:away|home|in|put)\b|keep your head down|keep yourself|amen|preach|
        this!*$|\^+ ?this|learn something|calendar updated|turned out (?:right|true|real)|sleep in|not worth (?:it|prison|the)|
        so we (?:tore|did|went|are|will)|
        (?:i )?love (?:whoever|it|that for)|do yourself a favor|save (?:your|the) (?:gas|time|bus|
        trip)|other \w+ (?:pls|please)|
        (?:so|just|then|please|and) (?:if (?:\w+ ){1,5})?do ?n[o']?t bother|all \w+ checked|
        smh save|copy and paste|new cards for|plan accordingly|let your \w+ (?:\w+ ){0,3}?know|
        share (?:so|with love))""",
    r"[💯👏🙌👍]",
)

_ASKS = (
    r"""(?:wait,? |so,? |ok,? |hey,? |hi,? |um,? |uh,? |but,? |and,? |like,? |question[:,]? |
        serious(?:ly)?[:,]? |honest question[:,]? |quick question[:,]? |
        @\w+ |yo,? |guys,? |y'?all,? |omg,? |dumb question[:,]? |help[:,]? |also,? |sorry,? |
        genuine question[:,]? |\W)*
        (?:is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|may|must|where|
        what|which|how|
        do (?:cops|police|they|u|you)|when|what'?s|whats|how'?s|where'?s|any ?(?:one|body)|
        isn'?t it|what if|who (?:do|can|else)|if (?:i|my|you|someone|we)|
        since when)\b""",
    r"""\b(?:is (?:this|that|it)|true|real|right|correct|legit|anyone|confirm|really|for real|
        or (?:not|nah|is|just))\b[^?]{0,30}\?""",
)
_RHETORICAL = (
    r"""\b(?:did (?:you|u|ya|y'?all)(?: (?:guys|all|even|really|seriously|not))* (?:know|hear|see)|
        is it just (?:me|us)|what are the odds|(?:you|u) (?:do )?reali[sz]e|
        how (?:long|soon) (?:before|until|till) (?:people|folks|y'?all|they|everyone|you)|
        (?:has|have) (?:your \w+|everyone)(?: else)? |agreed\?|why (?:aren'?t|isn'?t|don'?t)|
        any ?(?:one|body) (?:else )?(?:twigged|clocked|noticed|reali[sz]ed|impressed|phoned)|
        (?:did|does|has)n'?t (?:your|anyone|any of)|have i ever|have (?:you|u) heard|why (?:stand|wait|
        bother|vote|go|risk|drive|
        not|waste|leave|would|even|sit|miss|are|do|don'?t|is|spend|deal|queue)|who (?:needs|wants|
        has time|else is|would|knew|'s|is|wouldn)|
        (?:do|does|did|are|is|was|were|have|has|can|could|would|will|ca|wo)n'?t (?:you|u|they|we|it|
        anyone|everyone|democrats|republicans|dems|that|this|people|y'all)|
        how (?:cool|great|awesome|easy|crazy|wild|come|convenient|nice|lovely|sweet|good|lucky|handy|
        smart|neat|perfect|is (?:that|this) (?:not|legal|fair)|many (?:of|people|more)|dumb|sad|about that)|
        what (?:kind|sort|a|other|more|else)\b|(?:any ?(?:one|body)|who) else (?:glad|happy|relieved|
        excited|grateful|thankful|pumped|loving|love|sick|tired|just|already|doing|did|done|going|
        staying|voting|taking|using|skipping|waiting)|
        what (?:are you waiting|better|could be)|when (?:will|are) you|
        did (?:no ?one|nobody)|still don'?t know|nobody (?:is |'s )?(?:going to |gonna )?(?:talk|
        tell)\w*|who else just|
        so nobody|that pic|i guess\?|(?:so )?apparently (?:u|you|we|they|if)|(?:are|r) (?:you|u|ya|
        y'?all|we) (?:ready|excited|going|voting|planning|coming|all set|set|aware)|ready to|
        will (?:you|u|we) (?:be )?(?:vot\w+|there|join|show|help|commit)|(?:are|is) (?:you|everyone|
        your \w+) (?:ready|registered|prepared)|
        tired of|hate|sick of|want to|wanna|(?<!do i )(?<!do we )need to|too (?:busy|tired)|can'?t (?:make it|get|wait)|
        got (?:a|an|any|your)|
        (?:is|isn'?t) it (?:great|cool|nice|awesome|worth|wonderful|amazing)|remember (?:to|when)|
        you know|see the|noticed?|know what|guess what|
        am i the only|do you (?:really|still|even|honestly)? ?(?:want|think|trust|like|realize|love|
        plan)|
        have you (?:voted|made|planned|got|marked|set)|what part of|where are you|
        (?:can|could) (?:you|we) (?:believe|imagine|please)|haven'?t you)\b""",
)

_NOW = r"""\b(?:this (?:year|time|november|election|cycle|fall|week|tuesday|wednesday)|now|tomorrow|
        tonight|(?<!ago )today|will|'ll|
    going to|gonna|still|again this|same thing this|next (?:week|tuesday|month)|from now on|so just|
        these days|
    don'?t (?:go|vote|bother|come)|go|should|must|you need|you have to|you must|please)\b"""

_BEINGS = r"""martians?, werewol(?:f|ves), vampires?, zombies?,
    wizards?, goblins?, dragons?, unicorns?, mermaids?, centaurs?, ogres?, elves, hobbits?, orcs?,
    leprechauns?, bigfoot, sasquatch, yetis?, krakens?, minotaurs?, cyborgs?, klingons?, vulcans?,
        jedi, sith, ewoks?,
    wookiees?, pok[eé]mon, pikachu, muggles?, house[- ]elves, slytherins?, gryffindors?,
        hufflepuffs?, ravenclaws?,
    hogwarts, narnia, mordor, gondor, middle[- ]earth, westeros, death star, tatooine, wakanda,
        asgard, bikini bottom,
    gotham, raccoons?, opossums?, gold ?fish, velociraptors?, garden gnomes?, gnomes?,
        teletubbies, muppets?,
    smurfs?, autobots?, decepticons?, spongebob, shrek, gandalf, sauron, dumbledore, voldemort,
        snape, darth vader, yoda,
    godzilla, cthulhu, thanos, santa claus, santa(?! (?:fe|ana|clara|cruz|barbara|monica|maria|
        rosa|village|grotto|hat|hats)\b|'s), easter bunny, (?<!i'm the )tooth fairy, the undead, skeletons, mummies,
    time travell?ers?, lizard people, reptilians?, mole people, hippogriffs?, krampus, snowmen,
        stormtroopers?, romulans?,
    daleks?, followed home by (?:a|my) \w+,
    (?<!to the )(?<!as )(?<!illegal )(?:my )?(?:cats?|dogs?|aliens?|dinosaurs?|ghouls?|kittens?|pupp(?:y|ies)|hamsters?|squirrels?|pigeons?|geese|goose|ducks?|
        cows?|horses?|goats?|chickens?|
    otters?|penguins?|dolphins?|whales?|bees|llamas?|alpacas?|sharks?|corgis?|toasters?|roombas?|
        robots|houseplants?|
    ferrets?|hedgehogs?|parrots?|sloths?|fairies|dwarves|giants|demons|minions|ghosts|witches|
        people born on mars)
    (?:,? (?:may|can|must|should|will|only|now|also|all|get to|have to|has to|need to|
        are allowed to|are|is|and \w+))*
    (?:[ ](?:votes?|voting|ballots?|go|polling|tuesday|wednesday|thursday|need|get|show|bring|
        (?:on )?(?:the )?\d\d?(?:st|nd|rd|th)))"""
_IMPOSSIBLE = r"""smarch, febtober, octember, novembruary, nevuary, marchtober, decembruary,
        octobuary, the twelfth of never,
    feb(?:ruary)?\.? 3[01](?:st|th)?, (?:nov|november|oct|october|dec|jan)\.? (?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)?, (?:3[2-9]|
        [4-9]\d)(?:st|nd|rd|th) of \w+,
    carrier pigeons?, owl post, by owl, telepathy, telepathically, (?:by|via|through) (?:an? |the )?ouija, s[eé]ances?,
        smoke signals?, interpretive dance,
    time machines?, crystal ball, message in a bottle, catapult, trebuchet, astral project\w+,
        hogwarts express,
    platform 9, conch shell, singing telegram, blood oath, by duel, trial by combat,
        arm[- ]wrestl\w+, rain dance,
    (?:until|wait for|on|under|by) the (?:next )?full moon, pterodactyl, flux capacitor,
        sorting hat, floo, portkey, tardis, wormhole, warp drive, beam (?:me|your ballot|it) up,
    on the moon, on mars, the mothership, monster voting act, the one ring, force choke,
        magic 8[- ]ball, sacrifice a goat"""

_FICTION = r"""hogwarts, hogsmeade, azkaban, narnia, mordor, gondor, rivendell, the shire, middle[- ]earth, westeros,
    winterfell, king'?s landing, death star, tatooine, endor, naboo, wakanda, asgard, bikini bottom,
    krusty krab, gotham, arkham, metropolis, themyscira, hyrule, azeroth, mushroom kingdom, emerald city,
    oz, neverland, wonderland, jurassic park, bedrock, the upside down, moe's tavern, central perk,
    dunder mifflin, area 51, atlantis, the moon, mars, hell, the north pole, candy ?land, whoville, minas tirith"""

CUES = Cues(
    lists={
        **_LISTS,
        "BEINGS": _BEINGS,
        "IMPOSSIBLE": _IMPOSSIBLE,
        "FICTION": _FICTION,
        "OFFICE": _OFFICE,
        "ELSEWHERE": _ELSEWHERE,
    },
    cues=(
        *_CUES,
        Cue("joking", Place.WITH, r"\b<BEINGS>\b"),
        Cue(
            "joking",
            Place.WITH,
            r"""\b(?:you'?re|you are|u r|is|are) (?:an? )?(?:\w+ )?(?:retrievers?|poodles?|corgis?|beagles?|
            pugs?|labradors?|kittens?|goldfish|hamsters?|ghosts?|vampires?|toddlers?)\b""",
        ),
        Cue(
            "joking",
            Place.WITH,
            r"""\bmy (?:cats?|dogs?|kittens?|pupp(?:y|ies)|toddlers?|hamsters?|parrots?|goldfish|houseplants?|
            goats?|roomba) (?:has |have |just |now |hereby )*(?:declare[ds]?|announce[ds]?|ruled?s?|
            proclaim(?:ed|s)|suspend(?:ed|s)|cancell?(?:ed|s)|abolish(?:ed|es))\b""",
        ),
        Cue("joking", Place.WITH, r"\b<IMPOSSIBLE>\b", firm=True),
        # A place of fiction, where no day is told that could be believed.
        Cue(
            "joking",
            Place.WITH,
            r"""\b(?:in|at|to|near|outside) (?:the )?<FICTION>\b(?![^.!?\n]*(?:\b\w+day\b|\d))""",
            unless=r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d|\btomorrow\b",
            firm=True,
        ),
    ),
    pseudo=_PSEUDO,
    stops=_STOPS,
    denies=_DENIES,
    affirms=_AFFIRMS,
    introduces=_INTRODUCES,
    attributes=_ATTRIBUTES,
    endorses=_ENDORSES,
    asks=_ASKS,
    plainly_asks=r"""[^.!]*\b(?:do|does|can|is|are|did)\b[^.!]*\bor (?:can|should|do|must|could|may) (?:i|we)\b[^.!]*\Z|(?:hey |wait |so |ok |umm? |\W)*(?:do (?:cops|police|they|u|i|we|people|
        poll\w*|dems|democrats|republicans|voters|students|felons) |(?:so )?which (?:one )?is it\b|does (?!not|n'?t|it\b|this|
        that)\w+ |is it (?:true|ok|legal)|
        can (?:i|they|cops|my)\b|will they|are they (?:really|allowed)|(?:is|are|can|do|does|did|
        was|were)\b[^.!]*\bor (?:what|not|nah|no|is (?:that|this|it) (?:an? |just |only )*\w+)\W*\Z|am i allowed|did they (?:really|move|change|
        cancel))""",
    rhetorical=_RHETORICAL,
    now=_NOW,
    leads_in=r" that\Z",
    joined=r"""\b(?:republicans?|democrats?|dems?|gop|trump|clinton|hillary|biden|harris|obama|
        romney|liberals?|
        conservatives?|students?|rest of (?:us|you)|humans?|everyone else|us humans|black|latinos?|
        last names?|seniors?|women|men|tories|labour|maga|independents?)\b""",
    answers=r"""(?<![\w'])(?:it'?s|its|it is|election day is|the election is|(?:the|our|this) (?:\w+ )?
        (?:primary|runoff|vote|voting|caucus|referendum|general|midterms?) (?:is|are)|
        (?:precincts?|booths?|places?|doors|stations?) (?:\w+ )?open (?:at \S+ )?|(?:we|you|they|you can|
        everyone|everybody|all
        \w*|both) (?:all )?(?:votes?|go(?:es)?)|everyone(?:'s| is)?|everybody(?:'s| is)?|all of us|
        polls? open|still|stays|
        vote|see (?:you|ya)|be there)(?: (?:still|on|is|in|until|till|,|for (?:all|everyone)|
        the same|tomorrow|just))*\W*\Z""",
    fillers=r"""(?:(?:ok(?:ay)?|so|well|and|but|um+|uh+|lol|lmao|lmfao|haha+|sorry|folks|y'?all|
        yeah|honestly|
        guys|people|again|psa|update|actually|friends|sir|ma'?am|dude|bro|girl|fella|hey|please|pls|
        yes|
        also|just|like|omg|wow|ugh|smh|ffs|jesus|oh|man|@\w+|the answer is|for the record|
        spoiler(?: alert)?|
        reminder|note|edit|to be clear|let me be clear|i repeat|rt|nb|tl;?dr|guess what|
        rest assured|
        turns out|literally|which)[:,.!…—–-]*\s+|["'\W_]){0,30}""",
    clauses=r"""[,;:)…]\s+|\s[–—-]+\s|\b(?:lol|lmao|lmfao|haha|but|um|uh)\b,?\s+|["']\s+""",
    yes=r"""\W*(?:a:|answer:|bot:)?\W*(?:true(?! or\b)|yes|yep|yup|yeah|correct|confirmed|absolutely|it is|
        they do)\b""",
    past_verbs=r"""\b(?:was|were|had|did|could(?:n'?t)?|told|said|voted|sent|got|held|went|came|used|ran|made|gave|
        began|believed|let|stood|slid|swore|hung|left|paid|took|saw|wrote|heard|found|kept|
        \w{3,}ed)\b""",
    past_forms=r"\b(?:was|were|had|could(?:n'?t)?)\b",
    modals=r"\b(?:have to|has to|must|will|can|can'?t|cannot|may|needs?|means?)\b",
    dates=r"\b(?:in|of|from|until|till?) \Z",
    undated=r"\b(?:since|after|before|class of|between|like in|not) \Z",
    undated_after=r" (?:stock|stuff|rules?|law|election|voters?|tax(?:es)?|returns?|filings?)\b",
    abbreviations="""
        jan feb mar apr aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
        mr mrs ms dr st vs gov sen rep jr sr co dept u.s a.m p.m etc inc ave rd u.k e.g i.e approx
    """,
)
