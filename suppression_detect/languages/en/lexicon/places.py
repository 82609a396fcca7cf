"""Places and hours of voting."""

ROLES: dict[str, str] = {
    # -- hours -----------------------------------------------------------------------------
    "HOUR_WORD": """
        one, two, three, four, five, six, seven, eight, nine, ten, eleven, midnight, noon, supper
    """,
    "HOURS_END": "close, shut, end, lock, shut down, wrap up, stop, finish, closing, shutting, lock up, wraps",
    "DOORS": """
        booths, drop box, drop boxes, boxes, wards, poll hrs, poll hours, voting places, vote centers,
        precincts, stations, sites, polling hours, voting hours
    """,
    "NONSTOP": """
        24 hour, 24 hours, 24/7, all night, all night long, around the clock, round the clock,
        no closing time, twenty four hour, no close time, overnight, day and night, through the night, 24hrs, 24h
    """,
    "PROLONGED": """
        judge, court, court order, ordered, extend, extra, additional, longer, emergency order, extension, delay,
        late start, hold open, keep open, keep it open, opened late, open late
    """,
    "STATEWIDE": """
        statewide, state wide, nationwide, nation wide, everywhere, whole state
    """,
    "LOCKED_OUT": """
        turn away, send home, get send home, lock out, out of luck, turn back, miss out, sent home
    """,
    # -- places ----------------------------------------------------------------------------
    "VOTING_PLACES": """
        site, town hall, drop site, church, school, firehouse, location
    """,
    "OUT_OF_USE": """
        close, shut, shut down, cancel, discontinue, drop, scrap, withdraw, eliminate, gone, dissolve,
        abolish, lock, remove, out, out of use, retire, decommission, shutter, wind down, run dry, suspend
    """,
    "NEVER_A_POLL": """
        dmv, bmv, the dmv, county jail
        lobby, terminal gate, ice office, irs office, social security office, starbucks,
        mcdonald's, mcdonalds, gas station, truck stop, weigh station, airport gate, bus stop,
        police station, sheriff 's office, sheriffs office, trump field office, party office,
        party headquarters, campaign office, gop office, field office, gun shop, unlisted house,
        in-n-out, chick-fil-a, waffle house, hotel you work at, flying j, pilot, book drop, book
        return, amazon locker, amazon lockers, lockers, tire center, er front desk, rest stop,
        garda station, saq, sheriff 's lot, sheriff lot, delivery driver, wawa, buc-ee's,
        dunkin, cashier cage, jail tower, tip box, swig window, courthouse
        basement, dollar store, pawn shop, gas stations, gun stores, gun store, 7-eleven, dollar
        general, barber shop, nursing home lot, publix, greggs, smoke shop, liquor store, vape shop, bank teller,
        leasing office, cop car, squad car, police car, patrol car, casino valet,
        fema office, car wash, strip club, nail salon, tire shop, bail bond office
    """,
    "COUNTRYWIDE": """
        nationwide, all 50 states, across the country, whichever state, whatever state, any state
    """,
}
