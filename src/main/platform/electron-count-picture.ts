const SIZE = 16;

/** Digits of 3 by 5 dots, a row after the other; `+` stands for "more than nine". */
const glyphs: Readonly<Record<string, string>> = {
  '1': '.#.##..#..#.###',
  '2': '##...#.#.#..###',
  '3': '##...#.#...###.',
  '4': '#.##.####..#..#',
  '5': '####..##...###.',
  '6': '.###..####.####',
  '7': '###..#.#..#..#.',
  '8': '####.#####.####',
  '9': '####.####..###.',
  '+': '....#.###.#....',
};

/** A red disc with the number in white, as Windows lays over an icon: BGRA pixels and their size. */
export function drawCount(count: number): [Buffer, { width: number; height: number }] {
  const pixels = Buffer.alloc(SIZE * SIZE * 4);
  const centre = (SIZE - 1) / 2;
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      if (Math.hypot(x - centre, y - centre) <= SIZE / 2) paint(pixels, x, y, [0x1c, 0x35, 0xd5]);
    }
  }
  const glyph = glyphs[count > 9 ? '+' : String(count)] ?? '';
  for (const [index, dot] of glyph.split('').entries()) {
    if (dot !== '#') continue;
    const x = 5 + (index % 3) * 2;
    const y = 3 + Math.floor(index / 3) * 2;
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      paint(pixels, x + dx, y + dy, [255, 255, 255]);
  }
  return [pixels, { width: SIZE, height: SIZE }];
}

function paint(pixels: Buffer, x: number, y: number, [b, g, r]: readonly [number, number, number]): void {
  pixels.set([b, g, r, 255], (y * SIZE + x) * 4);
}
