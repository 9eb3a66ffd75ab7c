"""The countries where a setting, a default or an authority differs. Not all there are: the rest is one choice."""

from typing import Final

ELSEWHERE: Final = "ZZ"
"""ISO 3166 keeps this code for users: no rule names it, so no rule for a region applies."""

COUNTRY_WORDS: Final[dict[str, str]] = {
    "AT": "Austria", "BE": "Belgium", "BG": "Bulgaria", "BR": "Brazil", "CA": "Canada", "CH": "Switzerland",
    "CY": "Cyprus", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark", "EE": "Estonia", "ES": "Spain",
    "FI": "Finland", "FR": "France", "GB": "United Kingdom", "GR": "Greece", "HR": "Croatia", "HU": "Hungary",
    "IE": "Ireland", "IS": "Iceland", "IT": "Italy", "JP": "Japan", "KR": "South Korea", "LI": "Liechtenstein",
    "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia", "MT": "Malta", "NL": "Netherlands", "NO": "Norway",
    "PL": "Poland", "PT": "Portugal", "RO": "Romania", "SE": "Sweden", "SI": "Slovenia", "SK": "Slovakia",
    "US": "United States", "US-CA": "United States: California",
}  # fmt: skip
"""ISO 3166 code → name."""
