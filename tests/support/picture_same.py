"""Are two PNG files, as the program writes them, the same picture for the eye? picture_same.py GOLDEN MADE; says how far apart they are."""
import struct
import sys
import zlib


def read(path):
    data = open(path, "rb").read()
    at, rows, width, height = 8, b"", 0, 0
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        if kind == b"IHDR":
            width, height = struct.unpack(">II", body[:8])
        if kind == b"IDAT":
            rows += body
        at += size + 12
    raw, pixels, stride = zlib.decompress(rows), bytearray(), width * 3
    before = bytearray(stride)
    for y in range(height):
        filter_kind, line = raw[y * (stride + 1)], bytearray(raw[y * (stride + 1) + 1:(y + 1) * (stride + 1)])
        for x in range(stride):
            left, up = (line[x - 3] if x >= 3 else 0), before[x]
            corner = before[x - 3] if x >= 3 else 0
            if filter_kind == 1:
                add = left
            elif filter_kind == 2:
                add = up
            elif filter_kind == 3:
                add = (left + up) // 2
            elif filter_kind == 4:
                p = left + up - corner
                add = min((left, up, corner), key=lambda v: abs(p - v))
            else:
                break
            line[x] = (line[x] + add) & 255
        pixels += line
        before = line
    return width, height, pixels


golden, made = read(sys.argv[1]), read(sys.argv[2])
if golden[:2] != made[:2]:
    sys.exit("%dx%d, expected %dx%d" % (made[0], made[1], golden[0], golden[1]))
differences = [abs(a - b) for a, b in zip(golden[2], made[2])]
mean = sum(differences) / len(differences)
far = sum(d > 48 for d in differences) / len(differences)
print("%s: mean difference %.2f of 255, %.2f%% far off" % (sys.argv[2].split("/")[-1], mean, 100 * far))
sys.exit(mean > 2.5 or far > 0.02)
