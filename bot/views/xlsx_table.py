"""Writes a table as XLSX (ECMA-376), row by row into memory.

Libraries hold either all cells in memory (XlsxWriter: 360 MB for 100,000 orders) or the rows in files on the
disk, which outlive a process that is killed. Here a cell has a value and never a formula: what begins with
``=`` is text like any other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from html import escape
from io import BytesIO
from itertools import count
from math import isfinite
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.domain.exports import LARGEST_FILE
from bot.views.shared_strings import SharedStrings
from bot.views.table import Cell, Row, cell_text

_MOST_ROWS = 1_048_576  # of a sheet: https://support.microsoft.com/office/excel-specifications-and-limits
_EXACT = 10**15  # from here on Excel rounds whole numbers
_LONGEST_TITLE = 31
_MOST_TEXT = 1 << 30  # bytes; a part of twice as many would need ZIP64
_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)  # the days since are right from March 1900 on
_FIRST_DAY = datetime(1900, 3, 1, tzinfo=UTC)
_DAY = 86_400  # seconds
_PLAIN, _HEADER, _MONEY, _TIME = range(4)  # styles: the places in ``cellXfs``

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {  # which parts there are, and how each leads to the others
    "[Content_Types].xml": f"""{_XML}<Types xmlns="{_PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>\
<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/></Types>""",
    "_rels/.rels": f"""{_XML}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
    "xl/_rels/workbook.xml.rels": f"""{_XML}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/>\
<Relationship Id="rId2" Type="{_DOCUMENT}/styles" Target="styles.xml"/>\
<Relationship Id="rId3" Type="{_DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""",
    "xl/styles.xml": f"""{_XML}<styleSheet xmlns="{_MAIN}"><numFmts count="2">\
<numFmt numFmtId="164" formatCode="0.00######"/>\
<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>\
</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill>\
</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """The first cell of a column, and the column's width in digits."""

    text: str
    width: int


class XlsxTable:
    """``title``: the name of the sheet. The first row stays where it is, and its cells filter the others."""

    def __init__(self, title: str, header: Sequence[Heading], *, right_to_left: bool = False) -> None:
        self._title = title
        self._letters = [_letters(place) for place in range(len(header))]
        self._rows = 0
        self._strings = SharedStrings()
        self._file = BytesIO()
        self._zip = ZipFile(self._file, "w")
        self._sheet = self._zip.open(_part("xl/worksheets/sheet1.xml"), "w")
        self._sheet.write(_sheet_beginning(header, right_to_left=right_to_left).encode())
        self._write([heading.text for heading in header], _HEADER)

    @property
    def too_large(self) -> bool:
        size = self._file.tell() + self._strings.size
        return size > LARGEST_FILE or self._rows > _MOST_ROWS or self._strings.text_size > _MOST_TEXT

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._write(row, _PLAIN)

    def finish(self) -> bytes:
        everything = f"A1:{self._letters[-1]}{self._rows}"
        self._sheet.write(_sheet_end(everything).encode())
        self._sheet.close()
        with self._zip.open(_part("xl/sharedStrings.xml"), "w") as part:
            for piece in self._strings.pieces():
                part.write(piece)
        for name, content in (*_PARTS.items(), ("xl/workbook.xml", self._workbook())):
            self._zip.writestr(_part(name), content)
        self._zip.close()
        return self._file.getvalue()

    def _write(self, row: Row, style: int) -> None:
        self._rows += 1
        cells = "".join(
            self._cell(f"{letters}{self._rows}", cell, style)
            for letters, cell in zip(self._letters, row, strict=True)
        )
        self._sheet.write(f'<row r="{self._rows}">{cells}</row>'.encode())

    def _cell(self, place: str, value: Cell, style: int) -> str:
        if isinstance(value, datetime) and value >= _FIRST_DAY:
            seconds = (value - _EPOCH).total_seconds() // 1
            return f'<c r="{place}" s="{_TIME}"><v>{seconds / _DAY!r}</v></c>'
        if isinstance(value, Decimal):
            number = float(value)
            return f'<c r="{place}" s="{_MONEY}"><v>{number!r}</v></c>' if isfinite(number) else ""
        if isinstance(value, int) and abs(value) < _EXACT:
            return f'<c r="{place}" s="{style}"><v>{value}</v></c>'
        text = "" if value is None else cell_text(str(value))
        return f'<c r="{place}" s="{style}" t="s"><v>{self._strings.number(text)}</v></c>' if text else ""

    def _workbook(self) -> str:
        title = _sheet_name(self._title)
        quoted = escape(title.replace("'", "''"), quote=False)
        filtered = f"'{quoted}'!$A$1:${self._letters[-1]}${self._rows}"
        return f"""{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}">\
<bookViews><workbookView/></bookViews>\
<sheets><sheet name="{escape(title)}" sheetId="1" r:id="rId1"/></sheets><definedNames>\
<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">{filtered}</definedName>\
</definedNames></workbook>"""


def _part(name: str) -> ZipInfo:
    part = ZipInfo(name)
    part.compress_type = ZIP_DEFLATED
    return part


def _letters(place: int) -> str:
    """The name of a column: A to Z, then AA and so on."""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)


def _sheet_name(title: str) -> str:
    """A title without the signs that the name of a sheet cannot have."""
    return "".join(sign for sign in title if sign not in "[]:*?/\\").strip("'")[:_LONGEST_TITLE] or "1"


def _sheet_beginning(header: Sequence[Heading], *, right_to_left: bool) -> str:
    direction = ' rightToLeft="1"' if right_to_left else ""
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{heading.width}" customWidth="1"/>'
        for place, heading in zip(count(1), header, strict=False)
    )
    return f"""{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{direction} workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
<cols>{columns}</cols><sheetData>"""


def _sheet_end(everything: str) -> str:
    """``ignoredErrors``: no green corner at each number that is meant to be text."""
    return f"""</sheetData><autoFilter ref="{everything}"/><ignoredErrors>\
<ignoredError sqref="{everything}" numberStoredAsText="1"/></ignoredErrors></worksheet>"""
