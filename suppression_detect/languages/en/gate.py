"""Words of voting, by which a tweet is worth reading."""

# Pieces, one of which every word of voting holds; looked for before anything else, since that is fast.
HINTS = (
    "vot", "v*te", "ball", "poll", "elec", "elx", "precinct", "primar", "midterm", "caucus", "referend",
    "regist", "absentee", "envelope", "provisional", "sharpie", "eday", "e-day", "runoff", "run-off", "run off", "drop", "second r", "candidate",
    "text", "txt",
)  # fmt: skip

VOTING = (
    r"\bvot|(?<!de)(?<!pi)vot(?:e|es|ed|er|ers|ing)\b|\bv\*te|ballot|\bballet\b|\bpolls?\b|polling|poll (?:worker|place)|"
    r"pollwork|precinct|election|elector|electe?d?\b|\belxn|caucus|\bprimar(?:y|ies)\b|midterm|run[- ]?off|"
    r"referend|registrar|\bregist(?:er|ration)|absentee|sign\w* .{0,20}envelope|envelope .{0,20}sign|provisional|sharpie|\be-?day\b|drop ?box|second round|candidate|"
    r"#\w*(?:vot(?:e|ing)|polls)|\b(?:text|txt)\b.{0,25}\b\d{5,6}\b"
)

BALLOT_BOX = "\N{BALLOT BOX WITH BALLOT}"
"""The sign that stands for voting."""
