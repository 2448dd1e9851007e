"""Countries as numbers know them: ISO 3166 letters, calling code, and an English name."""

from __future__ import annotations

from typing import Final

import phonenumbers

_NAMES: Final = {
    "AE": "United Arab Emirates", "AO": "Angola", "AU": "Australia", "BE": "Belgium", "BF": "Burkina Faso",
    "BI": "Burundi", "BJ": "Benin", "BR": "Brazil", "BW": "Botswana", "CA": "Canada", "CD": "DR Congo",
    "CF": "Central African Republic", "CG": "Congo", "CH": "Switzerland", "CI": "Côte d’Ivoire", "CM": "Cameroon",
    "CN": "China", "CV": "Cape Verde", "DE": "Germany", "DJ": "Djibouti", "DK": "Denmark", "DZ": "Algeria",
    "EG": "Egypt", "ER": "Eritrea", "ES": "Spain", "ET": "Ethiopia", "FI": "Finland", "FR": "France", "GA": "Gabon",
    "GB": "United Kingdom", "GH": "Ghana", "GM": "Gambia", "GN": "Guinea", "GQ": "Equatorial Guinea",
    "GW": "Guinea-Bissau", "IE": "Ireland", "IN": "India", "IT": "Italy", "JP": "Japan", "KE": "Kenya",
    "KM": "Comoros", "LR": "Liberia", "LS": "Lesotho", "LY": "Libya", "MA": "Morocco", "MG": "Madagascar",
    "ML": "Mali", "MR": "Mauritania", "MU": "Mauritius", "MW": "Malawi", "MZ": "Mozambique", "NA": "Namibia",
    "NE": "Niger", "NG": "Nigeria", "NL": "Netherlands", "NO": "Norway", "OM": "Oman", "PK": "Pakistan",
    "PT": "Portugal", "QA": "Qatar", "RU": "Russia", "RW": "Rwanda", "SA": "Saudi Arabia", "SC": "Seychelles",
    "SD": "Sudan", "SE": "Sweden", "SL": "Sierra Leone", "SN": "Senegal", "SO": "Somalia", "SS": "South Sudan",
    "ST": "São Tomé and Príncipe", "SZ": "Eswatini", "TD": "Chad", "TG": "Togo", "TN": "Tunisia", "TR": "Türkiye",
    "TZ": "Tanzania", "UA": "Ukraine", "UG": "Uganda", "US": "United States", "YE": "Yemen", "ZA": "South Africa",
    "ZM": "Zambia", "ZW": "Zimbabwe",
}  # fmt: skip


def is_country(code: str) -> bool:
    """Whether these two capital letters are a country that has phone numbers."""
    return code in phonenumbers.SUPPORTED_REGIONS


def calling_code(country: str) -> str:
    """The calling code with its `+` (`TZ` gives `+255`), or an empty string if the country has none."""
    code = phonenumbers.country_code_for_region(country)
    return f"+{code}" if code else ""


def country_name(country: str) -> str:
    """The country's name in English, or its letters where the desk does not know a name."""
    return _NAMES.get(country, country)
