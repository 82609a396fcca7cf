"""English words of the rules in `rules.wrong_place`."""

import re

NEWS = re.compile(
    r"\b(?:commissioners?|officials (?:say|order|plan)|lawsuit|sues?|sued|aclu|plan to|proposal|"
    r"plans?|had no|ballot paper|last (?:year|time)|next year|results?|counting|polls (?:have|are) (?:now )?closed)\b"
)
