#!/usr/bin/env node
// Makes assets/map/coast.txt, the coastline of the map. For maintainers: a player never runs it, the file it writes is in the repository.
// Source: Natural Earth 4.1.0, 1:10m, public domain, from the npm package world-atlas (ISC), read with topojson-client (ISC). Both are
// installed at fixed versions into a temporary folder, so that the same script writes the same bytes.
//   scripts/coast.mjs [FILE]        needs Node 18 or later, npm and a registry; the format is told in engine/table/coast.h
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = ["world-atlas@2.0.2", "topojson-client@3.1.0"];
const out = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "..", "assets", "map", "coast.txt");

// The map is centred on 150 E, longitudes run from 0 to 360. West, south, east, north in degrees.
const region = [80, -15, 250, 65];
// How far a simplified line may lie from the true one, in degrees; the first box that holds a point counts. World-atlas itself is
// rounded to 0.0036 by 0.0017 degree: less than 0.002 would keep its rounding and no more coast.
const tolerances = [
  { box: [117, 20, 132, 44], degrees: 0.002 },      // the peninsula, Kyushu, the Ryukyus, Taiwan and the coast across
  { box: [117, 15, 147, 46], degrees: 0.004 },      // the rest of the theatre
  { box: [144, 12, 147, 16], degrees: 0.002 },      // Guam and the Northern Marianas
  { box: [133, 6, 136, 9], degrees: 0.002 },        // Palau
  { box: [198, 18, 206, 23], degrees: 0.004 },      // Hawaii
  { box: region, degrees: 0.012 },
];
const elsewhere = 0.3;                              // cut away afterwards
const island_share = 1 / 20;                        // of its size an island may lose, so that the small ones keep a shape
const levels = [0.014, 0.04, 0.12];                 // degrees of longitude on a Mercator map: what is left out as it gets smaller

// Kinds of line between lands. The lines within China round Hong Kong and Macao are none between countries.
const north_korea = "408", south_korea = "410", within = new Set(["344", "446"]);

// The Matsu islands, which Natural Earth lacks: centre and half width, half height in degrees, from public knowledge; drawn as octagons.
const by_hand = [
  { name: "Nangan", at: [119.936, 26.155], half: [0.025, 0.016] },
  { name: "Beigan", at: [119.989, 26.224], half: [0.024, 0.014] },
  { name: "Xiju", at: [119.937, 25.971], half: [0.012, 0.012] },
  { name: "Dongju", at: [119.975, 25.957], half: [0.010, 0.014] },
  { name: "Dongyin", at: [120.492, 26.367], half: [0.017, 0.014] },
];

// The Northern Limit Line in the Yellow Sea / West Sea as it is commonly published, its degrees, minutes and seconds rounded to
// thousandths; from memory. It runs between the coast and the five islands, from the mouth of the Han to north of Baengnyeong.
const northern_limit = [[126.111, 37.713], [126.017, 37.658], [125.750, 37.715], [125.695, 37.692], [125.667, 37.690], [125.517, 37.682],
  [125.244, 37.583], [125.047, 37.638], [124.867, 37.767], [124.850, 38.000], [124.633, 38.050]];

function install() {
  const folder = mkdtempSync(join(tmpdir(), "coast-"));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", ...packages],
    { stdio: ["ignore", "ignore", "inherit"] });
  const require = createRequire(join(folder, "any.js"));
  const read = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}`), "utf8"));
  const found = { topojson: require("topojson-client"), countries: read("countries-10m.json"), land: read("land-10m.json") };
  rmSync(folder, { recursive: true });
  return found;
}

const inside = ([lon, lat], [west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north;

function bounds(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon); box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon); box[3] = Math.max(box[3], lat);
  }
  return box;
}

const size_of = (points) => { const [w, s, e, n] = bounds(points); return Math.max(e - w, n - s); };

// Lines that cross 180 degrees go on instead of jumping to -180. Then the whole is moved by full turns towards the region.
function unwrapped(points) {
  const line = [];
  let before = points[0][0];
  for (const [lon, lat] of points) { before = lon + 360 * Math.round((before - lon) / 360); line.push([before, lat]); }
  const [west, , east] = bounds(line);
  const turns = Math.round(((region[0] + region[2]) / 2 - (west + east) / 2) / 360);
  return line.map(([lon, lat]) => [lon + 360 * turns, lat]);
}

function tolerance_at([lon, lat]) {
  for (const { box, degrees } of tolerances) if (inside([lon, lat], box)) return degrees;
  return elsewhere;
}

// Square of the distance of p from the stretch a to b.
function distance2(p, a, b) {
  const dx = b[0] - a[0], dy = b[1] - a[1], length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2));
  const x = p[0] - a[0] - along * dx, y = p[1] - a[1] - along * dy;
  return x * x + y * y;
}

// How much each point of a line matters (Douglas and Peucker): the distance it would be missed by, over weight(point), never more than
// that of the point whose halves it divides. The ends matter without limit, of a closed line also its far side.
function importance(points, weight) {
  const last = points.length - 1, matters = new Array(points.length).fill(0), open = [];
  matters[0] = matters[last] = Infinity;
  const divide = (from, to, limit) => {
    let best = -1, at = from;
    for (let i = from + 1; i < to; i++) {
      const much = Math.sqrt(distance2(points[i], points[from], points[to])) / weight(points[i]);
      if (much > best) { best = much; at = i; }
    }
    if (at === from) return;
    matters[at] = Math.min(best, limit);
    open.push([from, at, matters[at]], [at, to, matters[at]]);
  };
  const closed = last > 2 && points[0][0] === points[last][0] && points[0][1] === points[last][1];
  divide(0, last, Infinity);
  if (closed && open.length) { const far = open[0][1]; matters[far] = Infinity; for (const part of open) part[2] = Infinity; }
  while (open.length) divide(...open.pop());
  if (closed) {                                     // a third point, or no area is left
    let third = -1;
    for (let i = 1; i < last; i++) if (matters[i] !== Infinity && (third < 0 || matters[i] > matters[third])) third = i;
    if (third > 0) matters[third] = Infinity;
  }
  return matters;
}

// Simplifies the arcs of a topology in place. Countries share arcs, so that coast and borders still meet in the same points.
function simplify(topology) {
  const { scale, translate } = topology.transform;
  topology.arcs = topology.arcs.map((arc) => {
    let x = 0, y = 0;
    const points = arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    const line = unwrapped(points), closed = points.length > 2 && points[0].join() === points[points.length - 1].join();
    const most = closed ? size_of(line) * island_share : Infinity;
    const matters = importance(line, (p) => Math.min(tolerance_at(p), most));
    return points.filter((_, i) => matters[i] > 1);
  });
  delete topology.transform;
  return topology;
}

// Sutherland and Hodgman, one side of the region after the other; the ring is open (its first point is not repeated).
function clip_ring(ring) {
  for (const [axis, bound, sign] of [[0, region[0], 1], [1, region[1], 1], [0, region[2], -1], [1, region[3], -1]]) {
    const kept = [], holds = (p) => (p[axis] - bound) * sign >= 0;
    ring.forEach((p, i) => {
      const before = ring[(i + ring.length - 1) % ring.length];
      if (holds(p) !== holds(before)) kept.push(cross(before, p, axis, bound));
      if (holds(p)) kept.push(p);
    });
    ring = kept;
  }
  return ring;
}

function cross(a, b, axis, bound) {
  const share = (bound - a[axis]) / (b[axis] - a[axis]), other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis]);
  return axis === 0 ? [bound, other] : [other, bound];
}

// The parts of an open line that lie in the region.
function clip_line(line) {
  let parts = [line];
  for (const [axis, bound, sign] of [[0, region[0], 1], [1, region[1], 1], [0, region[2], -1], [1, region[3], -1]]) {
    const holds = (p) => (p[axis] - bound) * sign >= 0;
    parts = parts.flatMap((points) => {
      const found = [];
      let part = [];
      points.forEach((p, i) => {
        if (i > 0 && holds(p) !== holds(points[i - 1])) part.push(cross(points[i - 1], p, axis, bound));
        if (holds(p)) part.push(p);
        else if (part.length) { found.push(part); part = []; }
      });
      if (part.length) found.push(part);
      return found;
    });
  }
  return parts;
}

const thousandths = (points) => points.map((p) => p.map((degrees) => Math.round(degrees * 1000)));
const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const on_edge = (a, b, c) => [0, 1].some((axis) => a[axis] === b[axis] && b[axis] === c[axis] &&
  (b[axis] === region[axis] * 1000 || b[axis] === region[axis + 2] * 1000));

// A ring in whole thousandths without repeated points, nor points between two others on the region's edge.
function tidy_ring(points) {
  const ring = [];
  for (const p of thousandths(points)) {
    if (ring.length && same(ring[ring.length - 1], p)) continue;
    while (ring.length > 1 && on_edge(ring[ring.length - 2], ring[ring.length - 1], p)) ring.pop();
    if (!ring.length || !same(ring[ring.length - 1], p)) ring.push(p);
  }
  while (ring.length > 1 && same(ring[0], ring[ring.length - 1])) ring.pop();
  while (ring.length > 3 && on_edge(ring[ring.length - 2], ring[ring.length - 1], ring[0])) ring.pop();
  return ring;
}

const doubled_area = (ring) => ring.reduce((sum, p, i) => {
  const q = ring[(i + 1) % ring.length];
  return sum + p[0] * q[1] - q[0] * p[1];
}, 0);

// Some islets are flat in the source, rounded as it is. They become diamonds of its least size.
function with_area(ring) {
  if (ring.length > 2 && doubled_area(ring) !== 0) return ring;
  const [west, south, east, north] = bounds(ring), x = Math.round((west + east) / 2), y = Math.round((south + north) / 2);
  const half = [Math.max(2, Math.round((east - west) / 2)), Math.max(1, Math.round((north - south) / 2))];
  return [[x + half[0], y], [x, y + half[1]], [x - half[0], y], [x, y - half[1]]];
}

function holds_point(ring, [lon, lat]) {
  let odd = false;
  ring.forEach((a, i) => {
    const b = ring[(i + ring.length - 1) % ring.length];
    if (a[1] > lat !== b[1] > lat && lon < a[0] + (lat - a[1]) / (b[1] - a[1]) * (b[0] - a[0])) odd = !odd;
  });
  return odd;
}

const rings_of = (polygons) => polygons.flat().map((ring) => unwrapped(ring).slice(0, -1));

// All land: the countries as one, and those islands of the other file that no country has.
function land_rings({ topojson, countries, land }) {
  const rings = rings_of(topojson.merge(countries, countries.objects.countries.geometries).coordinates)
    .map((points) => ({ points, box: bounds(points) }));
  const others = topojson.feature(land, land.objects.land).features
    .flatMap(({ geometry }) => geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);
  const near = (a, b) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
  const additional = rings_of(others).filter((island) => {
    const box = bounds(island), middle = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return !rings.some((ring) => near(box, ring.box) && (inside([(ring.box[0] + ring.box[2]) / 2, (ring.box[1] + ring.box[3]) / 2], box) ||
      [middle, ...island].some((p) => holds_point(ring.points, p))));
  });
  const octagons = by_hand.map(({ at, half }) => [[1, 0.41], [0.41, 1], [-0.41, 1], [-1, 0.41], [-1, -0.41], [-0.41, -1], [0.41, -1], [1, -0.41]]
    .map(([x, y]) => [at[0] + x * half[0], at[1] + y * half[1]]));
  return [...rings.map((ring) => ring.points), ...additional, ...octagons];
}

// Distances between successive points. What stands before a point says at which levels it is drawn: ' ' the finest alone, then , ; :
function written(word, points, closed) {
  const matters = importance(closed ? [...points, points[0]] : points, ([, lat]) => 1000 * Math.cos(lat * Math.PI / 180000));
  const marks = points.map((_, i) => " ,;:"[levels.filter((degrees) => matters[i] > degrees).length]);
  let text = `${word} ${points.length}`, lon = 0, lat = 0;
  points.forEach((p, i) => { text += `${marks[i]}${p[0] - lon} ${p[1] - lat}`; [lon, lat] = p; });
  return text;
}

function main() {
  const source = install();
  simplify(source.countries);
  simplify(source.land);
  const by_size = (a, b) => size_of(b) - size_of(a) || bounds(a)[0] - bounds(b)[0] || bounds(a)[1] - bounds(b)[1];
  const rings = land_rings(source).map(clip_ring).filter((ring) => ring.length).map((ring) => with_area(tidy_ring(ring))).sort(by_size);
  // The source cuts Chukotka along 180, from 65.07 N on: north of the region. A wider one would have to join the halves.
  const seam = rings.some((ring) => ring.some((p, i) => p[0] === 180000 && ring[(i + 1) % ring.length][0] === 180000));
  if (seam) throw new Error("a cut along 180 degrees lies in the region");
  const objects = source.countries.objects.countries;
  const ids = (a, b) => [a.id, b.id].sort().join(), korea = [north_korea, south_korea].join();
  const mesh = (filter) => source.topojson.mesh(source.countries, objects, (a, b) => a !== b && filter(a, b)).coordinates
    .flatMap((line) => clip_line(unwrapped(line))).map((line) => thousandths(line).filter((p, i, all) => i === 0 || !same(p, all[i - 1])))
    .filter((line) => line.length > 1).sort(by_size);
  const borders = mesh((a, b) => ids(a, b) !== korea && !within.has(a.id) && !within.has(b.id));
  const demarcation = mesh((a, b) => ids(a, b) === korea);
  const features = [
    ...rings.map((ring) => written("land", ring, true)), ...borders.map((line) => written("border", line, false)),
    ...demarcation.map((line) => written("line mdl", line, false)),
    written("line nll", thousandths(northern_limit), false),
  ];
  const points = [...rings, ...borders, ...demarcation, northern_limit].reduce((sum, line) => sum + line.length, 0);
  const text = [
    "# Coast, land borders and lines of control of the map. Written by scripts/coast.mjs; its format is told in engine/table/coast.h.",
    "# Source: Natural Earth 4.1.0, 1:10m, public domain, by the npm package world-atlas 2.0.2 (ISC); simplified.",
    `# By hand, from public knowledge: the Matsu islands (${by_hand.map((island) => island.name).join(", ")}) as octagons; the Northern Limit Line (nll).`,
    "# mdl is the Military Demarcation Line. Land borders are those of Natural Earth. No line here claims anything about status.",
    `coast 1\nregion ${region.map((degrees) => degrees * 1000).join(" ")}`, ...features, `end ${features.length} ${points}`, "",
  ].join("\n");
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
  console.error(`${out}: ${rings.length} rings, ${borders.length} borders, ${points} points, ${text.length} bytes`);
}

main();
