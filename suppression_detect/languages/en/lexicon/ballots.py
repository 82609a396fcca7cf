"""What is done to a ballot, and what is said of its worth."""

ROLES = {
    "BALLOT": """
        military ballot, overseas ballot, drop box ballot, early ballot, affidavit ballot,
        dropbox ballot, mailed ballot, your ballot, fill out your ballot, mark your ballot,
        mail your ballot, drop your ballot, return your ballot, photo of your ballot,
        picture of your ballot, ballot selfie, sample ballot, ballots, new ballot, fresh ballot,
        another ballot, replacement ballot, old ballot
    """,
    # Words that show that a ballot paper is meant.
    "BALLOT_TALK": """
        absentee voter, mail voter, bubble, oval, bubble in, write-in, write in box, write-in box,
        presidential bubble, mail in, write in, mail-in, voting paper, tabulator, ovals, down ballot,
        drop box, drop boxes, green paper, green one, senate paper, house paper,
        polling card, return envelope, counters, vote scanner, tabulators, party line,
        vote counters,
        not count as voting, not count as a vote
    """,
    "NOT_SIGN": "not sign, never sign, not initial",
    "UNNEEDED": "optional, waive, unnecessary, not matter, not necessary, not require, skippable",
    "PAPER": "ballot, paper, sheet, page, absentee, mail-in, mailer, pages, slip, postal vote",
    "ENVELOPE": """
        envelope, return envelope, ballot envelope, outer envelope, mail envelope, absentee envelope,
        affidavit envelope, flap, signature line, signature box, declaration, voter statement, oath,
        affidavit, outside envelope, big envelope, signature
    """,
    "INNER": """
        secrecy envelope, inner envelope, secrecy sleeve, second envelope, privacy envelope,
        privacy sleeve, small envelope, secrecy cover, white envelope, yellow envelope, inside envelope,
        inner sleeve, smaller envelope, security envelope, extra envelope, small inner envelope,
        inner secrecy envelope, second white envelope, other envelope, little envelope,
        extra little envelope, spare envelope, little white envelope, small white envelope,
        tiny envelope, extra sleeve, paper sleeve, little yellow envelope, small yellow envelope,
        little inner envelope, yellow secrecy envelope, white secrecy envelope, little secrecy envelope,
        small secrecy envelope, plain inner envelope, white inner envelope, yellow inner envelope,
        smaller white envelope, smaller inner envelope, first envelope, plain white envelope,
        tiny white envelope, tiny yellow envelope, thin envelope, secrecy folder, privacy folder,
        secrecy one, envelope marked official election ballot, little sleeve, small sleeve, little yellow sleeve, yellow sleeve, white sleeve
    """,
    "FILL": """
        fill, fill in, fill out, mark, bubble, bubble in, circle, check, tick, color, color in, shade,
        darken, select, choose, thumbprint, thumb print, press your thumb on, put your thumb on, press, cross, blacken, punch, highlight, underline, connect
    """,
    "NAMES": """
        name, candidate, bubble, oval, box, circle, choice, presidential bubble, them, em,
        presidential candidate, square, nominee, button, arrow, column, prez, pick
    """,
    "EACH": "every, all, each, everyone, everybody",
    "RIP": """
        tear, tear off, tear out, tear up, rip, rip off, rip up, cut, cut off, cut out, snip, snip off,
        clip, clip off, crumple, laminate, staple, glue, peel off, scratch off, black out, trim,
        slice, hole punch, white-out, peel, detach
    """,
    "CROSS_OUT": "cross out, scratch out, strike out, strike through, cross through, blot out",
    "PIECE": """
        barcode, bar code, corner, top corner, bottom half, half, strip, bottom strip, top strip,
        qr code, edge, serial number, id strip, tracking code, timing mark, black square, watermark,
        code, voter statement
    """,
    "SCRAWL": "write, draw, scribble, scrawl, doodle, paint, print, put, letter, add, write in",
    "ACROSS": """
        across, all over, over the whole, over the entire, over top of, over the top of, in the margin,
        diagonally, on top of, across the front, across the top, in big letter, at the top, on the back,
        on the front, next to, beside, at the bottom, on the top, under, over, by each, on the bottom
    """,
    "ODD_MARK": """
        heart, smiley, smiley face, star, happy face, emoji, sticker, note, message, slogan, initials,
        doodle, drawing, phone number, birthday, hashtag, arrow, dot, big x, line through, reason,
        little note, short note, thank you note, sticky note, post-it, post-its, explanation, prayer
    """,
    # A hand that is not the voter's own, or hides it.
    "FALSE_HAND": """
        nickname, initials, x, squiggle, squiggly line, scribble, doodle, fake, fake name, false name,
        made-up name, made up name, pen name, alias, stage name, different, other hand, wrong hand,
        left hand, different signature, new signature, smiley, smiley face, maiden name, first name only
    """,
    "ODD_PEN": """
        red pen, red ink, red marker, glitter pen, gel pen, glitter gel pen, highlighter, crayon,
        lipstick, eyeliner, eyeliner pencil, erasable pen, erasable, disappearing ink, invisible ink,
        green pen, pink pen, purple pen, colored pencil, yellow highlighter, friction pen, any color,
        any color ink, green ink, pink ink, purple ink, metallic, glitter, yellow pen
    """,
    "DISCARD": """
        toss, throw, throw away, throw out, ditch, chuck, discard, recycle, skip, leave out, pitch,
        get rid of, trash, bin, lose, toss out, forget, leave off, skip over, omit, chuck out
    """,
    "EMPTY": "blank, empty, unsigned, open, unsealed, undated, off",
    # Worth nothing.
    "VOIDED": """
        be void, be cancel, be scrap, be purge, be reject, your vote be void, vote be void, be burn,
        treat as blank, counted as blank, count as blank, read as a blank, be tear up,
        void, voided, invalid, invalidate, not valid, reject, disqualify, spoiled, null, null and void,
        throw out, toss, toss out, throw away, shred, trash, in the trash, discard, discarded, bin,
        binned, not count, not be count, never count, never be count, never get count, uncounted,
        not scan, not tabulate, not be tabulate, destroy, destroyed, in the bin, in the garbage,
        garbage, shredder, burned, burn, pulp, pulped, dump, dumped, dead, dead on arrival, worthless,
        junk, auto void, recycle, recycled, not read, never open, not open, never be open, never read,
        never scan, set aside, put aside, pull aside, kick out, kick back, spit out, be rub out, not even count,
        ignored, ignore, erase, erased, delete, deleted, cancel, throw in the trash, in the bin, trash pile, throw back, placebo, not feed, not tally, not be tally, be erase, drop from the count, go nowhere, hit the trash,
        fake ballot, decoy, auto-reject, auto-rejected, disregard, not get count, wipe, wiped,
        not even open, never even open, not count for anything, meaningless, rubbish, purge, purged,
        for show, not a vote, read as blank, scan as blank, be pull, get pull, scrap
    """,
    "CLOSE_RACE": """
        close, recounts, tie, tied, close race, tight, tight race, contested, super close, recount, tiebreaker,
        tie-breaker, razor thin, neck and neck, margin
    """,
    "PART": """
        race, contest, question, amendment, office, judge, prop, proposition, measure, page, section,
        line, down ballot, box, bubble, oval, blank, row
    """,
    "WHOLE": "whole, entire, rest, everything, whole thing, entire thing, all of it",
    "MARKER": """
        sharpie, sharpies, felt tip, felt tips, felt-tip, felt tip pen, felt pen, felt ink, black marker,
        marker, permanent marker, magic marker, texta
    """,
    "SOME_INK": """
        blue ink, blue pen, black ink, ballpoint, ballpoint pen, pencil, black pen, cursive, gel ink,
        forever stamp, coffee stain, stain, crease, creased, fold, folded, wrinkle, wrinkled, smudge, water stain, bent, bent corner
    """,
    "POLL_WORKER": """
        poll worker, pollworker, election worker, clerk, election judge, inspector, poll clerk, they,
        someone, anyone, somebody, worker, official
    """,
    "SPECIAL_BALLOT": """
        absentee ballot, absentee, mail ballot, mail-in ballot, mail in ballot, provisional ballot,
        provisional, affidavit ballot, military ballot, overseas ballot, postal ballot, postal vote,
        mail-in, early vote, early ballot, mail vote, mail-in vote, absentee vote, provisionals,
        absentees, overseas vote, military vote, write-in vote, dropbox ballot, mailed ballot,
        early voting, mail in vote, third party vote, drop box ballot, write-in
    """,
    "DONT_SEND": """
        do not waste, do not mail, do not send, do not return, do not drop, do not hand, do not turn,
        do not even bother, do not bother,
        not bother, not mail, not send, not waste, not return, skip it, no point, save your stamp,
        save the stamp, save your gas, waste of time, why bother, walk out, refuse it, just leave,
        walk away, useless, pointless, give up, not turn in, not hand in, sit this one out, no use,
        not even bother, not drop, stay home, go home, no need to send, not show up,
        waste a stamp, waste of a stamp, not vote by mail, just go home, even worth
    """,
    # What voids the partisan votes in a primary.
    "SPLIT_PARTIES": """
        more than one, more than 1, column, partisan, cross over, crossover, cross party line,
        cross party lines, wrong party
    """,
    # What a voter gets for a ballot that is given up.
    "NEW_BALLOT": """
        get another, another one, fresh one, new ballot, fresh ballot, another ballot,
        replacement, replacement ballot, replace, replaced, old one, old ballot, first one, reissue,
        cancel the other, void the other, cancel the first
    """,
    "WITNESS": """
        witness, witness signature, notary, notarize, notarized, witness line, witness section,
        witness box, notary stamp, notary line
    """,
    "NO_BIN": """
        recycling bin, recycling, recycle bin, blue bin, trash, trash can, garbage, dumpster, shredder,
        white house, campaign headquarters, campaign hq, headquarters, campaign office, party office,
        party headquarters, blue recycling bin, book return, tip jar, suggestion box, gas station,
        gun shop, church lobby, trump tower, mar-a-lago, hq
    """,
    "STRAIGHT": """
        straight ticket, straight party, straight-ticket, straight-party, party box, straight line
    """,
    "RIVAL": """
        trump, biden, clinton, hillary, harris, kamala, obama, romney, sanders, bernie, mccain, stein,
        johnson, trump and pence, democrat, republican, yes, no, r, d
    """,
    # What truly costs a ballot its worth somewhere.
    "TRUE_VOID": """
        late, after, sleeve, postmark, postmarked, deadline, unsigned, signature, naked, secrecy,
        secrecy envelope, inner envelope, witness, overvote, stray mark, stray, date, undated, arrive,
        receive, twice, duplicate, deceased, dead, wrong precinct, wrong building, wrong county, wrong place, wrong polling place, wrong site,
        id number, receipt, forge, forged,
        both, two, 2, name on, already vote, noncitizen, citizen, judge rule, court, lawsuit, envelope,
        selfie, informal, sign, more than one, more than 1, column, partisan,
        cross over, crossover, cross party line, cross party lines, same rank, same ranking,
        certify, certified, overvoting, npp, flap, not sign
    """,
}
