#!/usr/bin/env python3
"""Draws the two sample floors, "north" (a warehouse) and "south" (a packing hall), as ROS maps.

Run it in this folder; the files it writes are part of the repository. 0.05 m per pixel, origin at the lower left.
"""

RESOLUTION = 0.05
WIDTH_M, HEIGHT_M = 30.0, 15.0
FREE, WALL, UNKNOWN = 254, 0, 205


class Floor:
    def __init__(self):
        self.width = round(WIDTH_M / RESOLUTION)
        self.height = round(HEIGHT_M / RESOLUTION)
        self.rows = [bytearray([UNKNOWN]) * self.width for _ in range(self.height)]

    def box(self, left, bottom, right, top, value):
        """Fills a rectangle given in metres, y upwards."""
        first, last = (round(x / RESOLUTION) for x in (left, right))
        upper, lower = (self.height - round(y / RESOLUTION) for y in (top, bottom))
        for row in self.rows[max(upper, 0):min(lower, self.height)]:
            row[max(first, 0):min(last, self.width)] = bytes([value]) * (min(last, self.width) - max(first, 0))

    def room(self, left, bottom, right, top, wall=0.2):
        self.box(left, bottom, right, top, WALL)
        self.box(left + wall, bottom + wall, right - wall, top - wall, FREE)

    def write(self, name):
        with open(f"{name}.pgm", "wb") as file:
            file.write(b"P5\n%d %d\n255\n" % (self.width, self.height))
            file.writelines(bytes(row) for row in self.rows)
        with open(f"{name}.yaml", "w", encoding="ascii") as file:
            file.write(f"image: {name}.pgm\nmode: trinary\nresolution: {RESOLUTION}\norigin: [0.0, 0.0, 0]\n"
                       "negate: 0\noccupied_thresh: 0.65\nfree_thresh: 0.25\n")


def north():
    floor = Floor()
    floor.room(0.3, 0.3, 29.7, 14.7)
    for column in range(7):  # two blocks of shelves with a cross aisle between them
        left = 5.0 + column * 3.1
        floor.box(left, 2.4, left + 0.9, 6.6, WALL)
        floor.box(left, 8.4, left + 0.9, 12.6, WALL)
    floor.box(3.2, 0.5, 3.4, 5.2, WALL)   # loading bay on the left
    floor.box(3.2, 7.4, 3.4, 14.5, WALL)
    floor.box(26.6, 9.8, 29.5, 10.0, WALL)  # office in the corner
    floor.box(26.6, 9.8, 26.8, 12.2, WALL)
    floor.box(26.6, 13.4, 26.8, 14.5, WALL)
    floor.box(29.4, 4.0, 29.8, 6.0, FREE)  # gate
    floor.write("north")


def south():
    floor = Floor()
    floor.room(0.3, 0.3, 21.2, 14.7)
    floor.room(21.0, 0.3, 29.7, 9.2)
    floor.box(20.9, 3.6, 21.3, 6.0, FREE)   # doorway between the halls
    for row in range(3):  # conveyor lines
        bottom = 2.6 + row * 4.2
        floor.box(3.0, bottom, 14.6, bottom + 0.7, WALL)
        floor.box(14.6, bottom - 0.9, 15.3, bottom + 1.6, WALL)
    for column in range(3):  # packing tables
        floor.box(17.2, 2.0 + column * 4.2, 18.6, 3.4 + column * 4.2, WALL)
    for column in range(3):  # charging racks
        floor.box(23.0 + column * 2.2, 7.0, 24.0 + column * 2.2, 8.9, WALL)
    floor.box(23.4, 2.0, 27.6, 3.0, WALL)
    floor.box(0.2, 6.4, 0.6, 8.6, FREE)  # gate
    floor.write("south")


if __name__ == "__main__":
    north()
    south()
