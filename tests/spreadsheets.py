"""Reads the files that the bot exports as a spreadsheet does, without a spreadsheet."""

import csv
import io
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET
from zipfile import ZipFile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TIME_STYLE = "3"
Value = str | float | int | datetime


def part(data: bytes, name: str) -> ET.Element:
    """One part of an XLSX file; each of them is intact."""
    with ZipFile(io.BytesIO(data)) as parts:
        assert parts.testzip() is None
        return ET.fromstring(parts.read(f"xl/{name}.xml"))  # noqa: S314 - we wrote it


def xlsx_rows(data: bytes) -> list[dict[str, Value]]:
    """The rows below the header of an XLSX file, without empty cells."""
    texts = ["".join(entry.itertext()).replace("_x005F_", "_") for entry in part(data, "sharedStrings")]
    rows = [
        {cell.attrib["r"].rstrip("0123456789"): _value(cell, texts) for cell in row}
        for row in part(data, "worksheets/sheet1").iter(f"{MAIN}row")
    ]
    header = {letters: str(text) for letters, text in rows[0].items()}
    return [{header[letters]: value for letters, value in row.items()} for row in rows[1:]]


def _value(cell: ET.Element, texts: list[str]) -> Value:
    assert [child.tag for child in cell] == [f"{MAIN}v"]  # and no formula
    written = cell[0].text or ""
    if cell.get("t") == "s":
        return texts[int(written)]
    if cell.get("s") == TIME_STYLE:
        seconds = round(float(written) * 86_400)
        return datetime(1899, 12, 30, tzinfo=UTC) + timedelta(seconds=seconds)
    return float(written) if "." in written or "e" in written else int(written)


def csv_rows(data: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a CSV file, which begins with a byte order mark."""
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
