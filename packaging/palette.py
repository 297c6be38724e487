#!/usr/bin/env python3
"""Makes pictures of screens small: PNG files are written anew with at most 256 colours, in place.

Usage: palette.py FILE...

A screen has few colours and many shades between them where letters are smoothed; the shades that are rare take the nearest of the others.
Needs nothing but Python, and reads what slipway writes: 8 bits, RGB or RGBA, not interlaced.
"""

import struct
import sys
import zlib
from collections import Counter

SIGNATURE = b"\x89PNG\r\n\x1a\n"
BYTES = {2: 3, 6: 4}  # colour type to bytes a pixel


def chunks(data):
    at = len(SIGNATURE)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12


def paeth(left, above, corner):
    guess = left + above - corner
    to_left, to_above, to_corner = abs(guess - left), abs(guess - above), abs(guess - corner)
    return left if to_left <= to_above and to_left <= to_corner else above if to_above <= to_corner else corner


def unfiltered(kind, line, before, step):
    """One line of pixels, from what the file has of it and the line above."""
    line = bytearray(line)
    if kind == 2:
        return bytearray((a + b) & 255 for a, b in zip(line, before))
    for i in range(len(line) if kind else 0):
        left = line[i - step] if i >= step else 0
        corner = before[i - step] if i >= step else 0
        guess = left if kind == 1 else (left + before[i]) // 2 if kind == 3 else paeth(left, before[i], corner)
        line[i] = (line[i] + guess) & 255
    return line


def read(data):
    """Width, and the lines as lists of (red, green, blue)."""
    parts = list(chunks(data)) if data.startswith(SIGNATURE) else []
    if not parts:
        raise ValueError("is not a PNG file")
    width, height, depth, colours, _, _, interlaced = struct.unpack(">IIBBBBB", parts[0][1])
    if depth != 8 or colours not in BYTES or interlaced:
        return width, None  # has its palette already
    step = BYTES[colours]
    raw = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    lines, before = [], bytearray(width * step)
    for y in range(height):
        at = y * (width * step + 1)
        before = unfiltered(raw[at], raw[at + 1 : at + 1 + width * step], before, step)
        lines.append(list(zip(before[0::step], before[1::step], before[2::step])))
    return width, lines


def distance(one, other):
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2


def chosen(counts):
    """The palette, and each colour's place in it: first what there is most of, then again and again the colour that would suffer most,
    so that a small mark in a colour of its own keeps it."""
    palette = [colour for colour, _ in counts.most_common(96)]
    nearest = {}
    for colour in counts:
        place = min(range(len(palette)), key=lambda i: distance(colour, palette[i]))
        nearest[colour] = (distance(colour, palette[place]), place)
    while len(palette) < 256:
        worst = max(counts, key=lambda colour: nearest[colour][0] * counts[colour])
        if nearest[worst][0] == 0:
            break
        palette.append(worst)
        for colour, (before, _) in nearest.items():
            now = distance(colour, worst)
            if now < before:
                nearest[colour] = (now, len(palette) - 1)
    return palette, {colour: place for colour, (_, place) in nearest.items()}


def written(width, lines):
    palette, index = chosen(Counter(colour for line in lines for colour in line))
    raw = b"".join(b"\0" + bytes(index[colour] for colour in line) for line in lines)

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    return (
        SIGNATURE
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, len(lines), 8, 3, 0, 0, 0))
        + chunk(b"PLTE", b"".join(bytes(colour) for colour in palette))
        + chunk(b"IDAT", zlib.compress(raw, 9))
        + chunk(b"IEND", b"")
    )


def main(files):
    if not files:
        print(__doc__)
        return 2
    for name in files:
        with open(name, "rb") as file:
            data = file.read()
        width, lines = read(data)
        small = written(width, lines) if lines else data
        if len(small) < len(data):
            with open(name, "wb") as file:
                file.write(small)
        print(f"{name}: {len(data) // 1024} KiB, now {min(len(small), len(data)) // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
