"""English words of the rules in `rules.wrong_place`."""

import re

NEWS = re.compile(
    r"\b(?:commissioners?|officials (?:say|order|plan)|lawsuit|sues?|sued|aclu|plan to|"
    r"(?:tweets?|claims?|rumou?rs?|hoax) (?:that|claiming|saying)|proposal|"
    r"plans to|planned|had no|ballot paper|last (?:year|time)|next year|results?|counting|central count|after (?:the )?(?:polls )?clos\w+|polls (?:have|are) (?:now )?closed)\b"
)
SCOPE = re.compile(
    r"\b(?:nation-?wide|state-?wide|country-?wide|countywide|everywhere|anywhere|coast to coast|sea to shining sea|"
    r"(?:all|every|each|any|in no) (?:[\w']+ ){0,3}(?:states?|count(?:y|ies)|cit(?:y|ies)|towns?|boroughs?|regions?|"
    r"islands?|constituency|constituencies|chains?|grown-ups|electorate|township)|(?:all|whole) (?:of )?(?:the |our )?"
    r"(?:state|country|county|nation|commonwealth|city)|(?:in|across|up and down|all over|throughout|"
    r"from here) (?:the |all |any )?(?:country|state|nation|land|united states|us|uk|britain|england|scotland|wales|"
    r"ireland|america|canada|australia|oz|commonwealth|county|city)|all (?:50|fifty)|no matter where|federal)\b"
)
"""A claim about a whole state or country, so that it cannot be one town's true news."""
NOT_GONE = re.compile(
    r"\s*(?:at|by|until|till?|to|near|early|enough|for (?:voting|the day)|the night|around|after|before|"
    r"between|when|\d|of|because (?:they|it)|in (?:line|front)|\.\.\.)\b"
)
"""What follows a "closed" that is an hour or a holiday."""
HOUR_NEXT = re.compile(
    r"\s*(?:until|till?|(?:at|by|from|after|before|between) (?:\d|noon|midnight|six|seven|eight|nine|ten|eleven|"
    r"sunset|dark|dusk|the end|closing)|"
    r"(?:\d{1,2}|six|seven|eight|nine|ten)(?: (?:sharp|tonight|in the evening)|\s*(?:[.!,;]|$))|@ ?\d)"
)
"""An hour, after which a "closed" is an ordinary one."""
ONE_HOME = re.compile(r"\bin one (?:place|spot|state|county|town|city)\b")
"""Where whoever has two homes votes."""
OWN_VILLAGE = re.compile(r"\b(?:our|my) (?:village|hamlet|street|small town)\b")
"""One small place, which may have no polling place of its own."""
OF_ITS_OWN = frozenset(("the", "a", "my", "our"))
"""What another subject begins with, after a comma."""
WIDE_SENSE = frozenset(
    ("school", "schools", "church", "churches", "library", "libraries", "gym", "gyms", "site",
     "sites", "spot", "spots", "hall", "halls", "poll", "polls", "rooms", "chapel", "booth", "booths")
)  # fmt: skip
"""Words for usual places that are spoken of without a vote as well."""
SHUT = frozenset(
    ("close", "shut", "out", "cancel", "finish", "lock", "drop", "pull", "gone", "go", "suspend")
)
"""Ends that a holiday, an hour or a snow day brings too."""

_STATES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|"
    "idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|"
    "minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|"
    "new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|"
    "south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|"
    "wisconsin|wyoming|jersey|the state"
)
STATE_DOES = re.compile(
    rf"\b(?:{_STATES})(?:'s|ns|ans)? (?:(?:now|has|have|had|just|only|is|are|will|officially|today|"
    r"this year|all) )*(?:votes?|voters|voting|precincts|polling|polls|closed|shut|moved|scrapped|"
    r"ditched|dropped|did away|replaced|switched|pulled|ended|retired|ballots|sites|vote centers)\b"
    rf"|\b(?:any|every|all|each)\b[^.!?]{{0,40}} (?:in|of|across|around|throughout) (?:{_STATES})\b"
    rf"|\bin (?:{_STATES}),? (?:you|we|everyone|everybody|folks|voters) (?:now |all |only )*(?:vote|cast)\b"
)
"""A whole state does it, or its voters do."""
# Those to whom a ballot is brought where they lie or are held.
WHERE_THEY_ARE = re.compile(
    r"\b(?:in)?patients? .*\b(?:hospital|clinic|ward)\b|\b(?:detainees?|inmates?|prisoners?) .*\b(?:jail|prison)\b"
    r"|\bfrom (?:jail|prison)\b|\bresidents? .*\b(?:care|nursing|retirement) home\b"
)
MEMBERS = re.compile(
    r"\b(?:members?|co-?op|union|hoa|club|congregation|parish|pta|fantasy|guild|association|homeowners)\b"
)
"""Who votes on affairs of their own."""
ONES_OWN = frozenset(
    ("my", "our", "mine", "i", "he", "she", "precinct", "ward", "elementary", "district", "town",
     "village", "we", "street", "dorm", "building", "neighborhood", "who")
)  # fmt: skip
"""Words of one precinct's place, or one person's."""
# Where a county held its election at one place.
ONE_SITE = re.compile(
    r"\b(?:one|single|only|sole) (?:(?:polling|voting) )?(?:place|site|location|spot)\b"
)

# Whose embassies hold no vote.
OUR_PEOPLE = re.compile(
    r"\b(?:americans?|(?:us|u\.s\.|american|uk|british) (?:citizens?|voters?|expats?|embass(?:y|ies)|consulates?)|"
    r"brits?|britons?|expats?)\b"
)
# Whose embassies and consulates do hold one.
CONSULATE = re.compile(r"\b(?:embass(?:y|ies)|consulates?|high commissions?)\b")
SENT_HOME_FROM = re.compile(r"\b(?:drop|send|mail|return|bring)\b.*\bballots?\b")
ITS_PEOPLE = re.compile(
    r"\b(?:mexicans?|french|italians?|turks|turkish|brazilians?|kenyans?|ukrainians?|russians?|poles|polish|"
    r"romanians?|filipin[oa]s|colombians?|ecuadorians?|peruvians?|chileans?|argentin(?:es?|ians?)|venezuelans?|swiss|"
    r"germans?|spaniards?|portuguese|south africans?|australians?|aussies|kiwis|iranians?|lebanese|moldovans?|"
    r"dominicans?|salvadorans?|hondurans?|indonesians?|tunisians?|algerians?|senegalese|zambians?|ghanaians?)\b"
)
# What is wished or thought of a place, and no claim.
NO_CLAIM = frozenset(("think", "thinking", "should", "could", "would", "wish", "imagine"))
# What ends in "out" and is no closing.
HANDED_OUT = frozenset(("handing out", "hand out", "giving out", "passing out", "helping out"))
