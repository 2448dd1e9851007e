"""Makes the sample lists: invented people and numbers, with the damage that real lists have.

    python resources/samples/make_samples.py

Seeded, so that the same files come out each time; XlsxWriter is among the development tools.
"""

from __future__ import annotations

import csv
import random
from datetime import UTC, date, datetime
from pathlib import Path

import phonenumbers
import xlsxwriter

HERE = Path(__file__).parent
ROWS = 1_200
HEADINGS = ("Parent", "Mobile", "Student", "Balance", "Due", "Notes")


def names(text: str) -> list[str]:
    """One for each word."""
    return text.split()


FIRST = {
    "TZ": names(
        "Neema Baraka Asha Joyce Emmanuel Rehema Hamisi Upendo Zainabu Juma Happiness Godfrey Salma Elia Mariam"
    ),
    "KE": names("Wanjiru Otieno Wambui Kiprono Achieng Mutua Chebet Kamau Nyambura Barasa Atieno Kariuki"),
    "ZA": names("Sipho Lerato Thandiwe Kagiso Nomvula Pieter Zanele Ayanda"),
}
LAST = {
    "TZ": names("Mollel Mushi Juma Massawe Mwakyusa Kimaro Omari Salum Lyimo Mwakalindile Swai Shayo Temba"),
    "KE": names("Kamau Odhiambo Njoroge Cheruiyot Wekesa Mwangi Nduta Kilonzo"),
    "ZA": names("Nkosi Mokoena Dlamini Khumalo Botha Molefe"),
}
CHILD = names("Faith Mercy Zahra Joy Grace Ibrahim Precious Daniel Amina Peter Lulu Samson Irene Brian Naomi")
PREFIXES = {
    "TZ": ("754", "713", "622", "655", "768", "787", "744"),
    "KE": ("712", "722", "733", "745", "110"),
    "ZA": ("82", "83", "72", "61", "79"),
}
CODES = {"TZ": "255", "KE": "254", "ZA": "27"}
NOTES = ("", "", "", "", "bursary", "transfer", "sibling in Form 1", "paid half")


def number(chance: random.Random, country: str) -> str:
    """An invented number of this country that the networks could have, in E.164 without its sign."""
    while True:
        prefix = chance.choice(PREFIXES[country])
        national = prefix + "".join(str(chance.randrange(10)) for _ in range(9 - len(prefix)))
        found = CODES[country] + national
        if phonenumbers.is_valid_number(phonenumbers.parse("+" + found)):
            return found


def as_written(chance: random.Random, found: str, country: str) -> str:
    """The number as a clerk types it."""
    code = CODES[country]
    rest = found[len(code) :]
    if country != "TZ":
        return chance.choice((f"+{found}", found, f"+{code} {rest[:3]} {rest[3:6]} {rest[6:]}"))
    return chance.choice(
        (
            f"0{rest}",
            f"0{rest}",
            f"0{rest[:3]} {rest[3:6]} {rest[6:]}",
            f"+{found}",
            found,
            f"0{rest[:3]}-{rest[3:]}",
            rest,
        )
    )


def damage(found: str, kind: int) -> str:
    """The number as the damage of this kind leaves it."""
    rest = found[3:]
    return (
        f"{float(found):.5E}".replace("E+0", "E+"),  # cut off by Excel
        f"0{rest[:4]}O{rest[5:]}",  # a letter O for a zero, where a zero may have stood
        f"0{rest} / 0713{rest[3:]}",  # two numbers in one cell
        f"0{rest[:-2]}",  # too short
        f"0{rest}55",  # too long
        "0222110123",  # a landline
        "",  # nothing
        f"255{found}",  # the country code twice
        "#REF!",  # a formula that failed
        "no phone",  # words
    )[kind]


def rows() -> list[tuple[str, str, str, str, str, str]]:
    """All rows of the sample, headings left out."""
    chance = random.Random(20260616)  # noqa: S311 - the same list each time
    made: list[tuple[str, str, str, str, str, str]] = []
    for n in range(ROWS):
        country = "ZA" if n % 149 == 148 else "KE" if n % 67 == 66 else "TZ"
        last = chance.choice(LAST[country])
        parent = f"{chance.choice(FIRST[country])} {last}"
        if n % 211 == 210:
            parent = f"Emmanuel Mwakalindile-{last}"
        student = f"{chance.choice(CHILD)} {last}"
        found = number(chance, country)
        if country == "TZ" and n % 97 == 48:
            mobile = damage(found, (n // 97) % 10)
        elif country == "TZ" and n % 83 == 20:
            mobile = f"{found}.0"
        elif country == "TZ" and n % 113 == 60:
            mobile = f"0{found[3:]}".replace("0", "O", 1)
        elif n % 101 == 77 and made:
            mobile = made[n - 5][1]
        else:
            mobile = as_written(chance, found, country)
        balance = "" if n % 307 == 306 else f"{chance.randrange(4, 260) * 500:,}"
        made.append((parent, mobile, student, balance, "30 Juni", chance.choice(NOTES)))
    return made


def write_csv(path: Path, made: list[tuple[str, str, str, str, str, str]]) -> None:
    """The list as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(HEADINGS)
        out.writerows(made)


def write_xlsx(path: Path, made: list[tuple[str, str, str, str, str, str]]) -> None:
    """The list as a workbook: whole numbers as numbers where a clerk typed them so, a day as a date."""
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": "Form 3 fee balances (sample)", "created": datetime(2026, 6, 16, 9, 12, tzinfo=UTC)})
    sheet = book.add_worksheet("Form 3")
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "d mmmm yyyy"})
    sheet.write_row(0, 0, HEADINGS, bold)
    sheet.set_column(0, 2, 22)
    for line, (parent, mobile, student, balance, due, notes) in enumerate(made, start=1):
        sheet.write_string(line, 0, parent)
        if mobile == "#REF!":
            sheet.write_formula(line, 1, "=Old!B7", None, "#REF!")
        elif mobile.isdecimal() and not mobile.startswith("0"):
            sheet.write_number(line, 1, int(mobile))
        else:
            sheet.write_string(line, 1, mobile)
        sheet.write_string(line, 2, student)
        sheet.write_string(line, 3, balance)
        if line % 400 == 399:
            sheet.write_datetime(line, 4, datetime.combine(date(2026, 6, 30), datetime.min.time()), day)
        else:
            sheet.write_string(line, 4, due)
        sheet.write_string(line, 5, notes)
    book.close()


if __name__ == "__main__":
    people = rows()
    write_csv(HERE / "recipients.csv", people)
    write_xlsx(HERE / "recipients.xlsx", people)
