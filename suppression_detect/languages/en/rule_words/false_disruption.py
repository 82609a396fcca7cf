"""English words of the rules in `rules.false_disruption`."""

from suppression_detect.languages import words

MOOT = words(
    """
    against gel clean protect safe min mins minute minutes if would could should may might want demand unless before when rally event concert
    subscription show petition threaten consider never whether plan ask want_to call_for
    resume day_off reopen club alternate
    """
)
CIVIC_WORDS = words("jersey court judge judges house board member members speaker")
NO_LEAD = words("cast be a the lone count say mean strong vote voted is or if than worse")
ROOMS = words("room site booth hall center machine gym place location bill law age")
BARE_SHUT = words("close closes closing destroy burn evacuate flood chain lock shutter")
AUTHORITY = words(
    """
    state governor gov county city police nypd sheriff doctor doctors officials official health
    dept council fema commission commissioner mayor board clerk guard school order hospital
    voter resident citizen doctor school cdc iec inec ec elections hospitals authorities residents voters citizens clinic
    """
)
MINOR = words("paper system wait risk line hour")
