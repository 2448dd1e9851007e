"""Countries as numbers know them: ISO 3166 letters, calling code, and a name."""

from __future__ import annotations

from typing import Final

import phonenumbers

from smsdesk.core.phrase import phrase

_NAMES: Final = {
    "AE": phrase("United Arab Emirates"),
    "AO": phrase("Angola"),
    "AU": phrase("Australia"),
    "BE": phrase("Belgium"),
    "BF": phrase("Burkina Faso"),
    "BI": phrase("Burundi"),
    "BJ": phrase("Benin"),
    "BR": phrase("Brazil"),
    "BW": phrase("Botswana"),
    "CA": phrase("Canada"),
    "CD": phrase("DR Congo"),
    "CF": phrase("Central African Republic"),
    "CG": phrase("Congo"),
    "CH": phrase("Switzerland"),
    "CI": phrase("Côte d’Ivoire"),
    "CM": phrase("Cameroon"),
    "CN": phrase("China"),
    "CV": phrase("Cape Verde"),
    "DE": phrase("Germany"),
    "DJ": phrase("Djibouti"),
    "DK": phrase("Denmark"),
    "DZ": phrase("Algeria"),
    "EG": phrase("Egypt"),
    "ER": phrase("Eritrea"),
    "ES": phrase("Spain"),
    "ET": phrase("Ethiopia"),
    "FI": phrase("Finland"),
    "FR": phrase("France"),
    "GA": phrase("Gabon"),
    "GB": phrase("United Kingdom"),
    "GH": phrase("Ghana"),
    "GM": phrase("Gambia"),
    "GN": phrase("Guinea"),
    "GQ": phrase("Equatorial Guinea"),
    "GW": phrase("Guinea-Bissau"),
    "IE": phrase("Ireland"),
    "IN": phrase("India"),
    "IT": phrase("Italy"),
    "JP": phrase("Japan"),
    "KE": phrase("Kenya"),
    "KM": phrase("Comoros"),
    "LR": phrase("Liberia"),
    "LS": phrase("Lesotho"),
    "LY": phrase("Libya"),
    "MA": phrase("Morocco"),
    "MG": phrase("Madagascar"),
    "ML": phrase("Mali"),
    "MR": phrase("Mauritania"),
    "MU": phrase("Mauritius"),
    "MW": phrase("Malawi"),
    "MZ": phrase("Mozambique"),
    "NA": phrase("Namibia"),
    "NE": phrase("Niger"),
    "NG": phrase("Nigeria"),
    "NL": phrase("Netherlands"),
    "NO": phrase("Norway"),
    "OM": phrase("Oman"),
    "PK": phrase("Pakistan"),
    "PT": phrase("Portugal"),
    "QA": phrase("Qatar"),
    "RU": phrase("Russia"),
    "RW": phrase("Rwanda"),
    "SA": phrase("Saudi Arabia"),
    "SC": phrase("Seychelles"),
    "SD": phrase("Sudan"),
    "SE": phrase("Sweden"),
    "SL": phrase("Sierra Leone"),
    "SN": phrase("Senegal"),
    "SO": phrase("Somalia"),
    "SS": phrase("South Sudan"),
    "ST": phrase("São Tomé and Príncipe"),
    "SZ": phrase("Eswatini"),
    "TD": phrase("Chad"),
    "TG": phrase("Togo"),
    "TN": phrase("Tunisia"),
    "TR": phrase("Türkiye"),
    "TZ": phrase("Tanzania"),
    "UA": phrase("Ukraine"),
    "UG": phrase("Uganda"),
    "US": phrase("United States"),
    "YE": phrase("Yemen"),
    "ZA": phrase("South Africa"),
    "ZM": phrase("Zambia"),
    "ZW": phrase("Zimbabwe"),
}


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
