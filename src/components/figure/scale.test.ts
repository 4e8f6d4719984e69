import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseForm, chooseOpening, type Size } from './scale.ts';

const phone = { width: 336, height: 560 };
const laptop = { width: 1240, height: 590 };
const size = fc.record({
  width: fc.integer({ min: 20, max: 1200 }),
  height: fc.integer({ min: 20, max: 3000 }),
});

describe('how large a picture opens', () => {
  test('in the hand twice as large as on the page, or whole where that is larger', () => {
    expect(chooseOpening({ width: 320, height: 500 }, phone)).toBe(2);
    expect(chooseOpening({ width: 120, height: 60 }, phone)).toBeCloseTo(2.8);
  });

  test('in a large window as wide as the window', () => {
    expect(chooseOpening({ width: 992, height: 300 }, laptop)).toBe(1.25);
  });

  test('a tall one half as large again, to be moved up and down', () => {
    expect(chooseOpening({ width: 400, height: 600 }, laptop)).toBe(1.5);
  });

  test('never smaller than on the page, and in the hand always half as large again', () => {
    const room: fc.Arbitrary<Size> = fc.record({
      width: fc.integer({ min: 280, max: 2500 }),
      height: fc.integer({ min: 200, max: 1500 }),
    });
    fc.assert(
      fc.property(size, room, (shown, room) => {
        fc.pre(shown.width <= room.width);
        const scale = chooseOpening(shown, room);
        return scale >= (room.width < 960 ? 1.5 : 1);
      }),
    );
  });
});

describe('which form of a drawing opens', () => {
  const wide = { width: 880, height: 300 };
  const tall = { width: 326, height: 800 };

  test('the one whose letters are larger where all of it is in sight', () => {
    expect(chooseForm([wide, tall], 1, phone)).toBe(1);
    expect(chooseForm([wide, tall], 1, laptop)).toBe(0);
    expect(chooseForm([wide, tall], 1, { width: 720, height: 220 })).toBe(0);
  });

  test('the one on the page where the other gains nothing', () => {
    expect(chooseForm([wide, { width: 882, height: 299 }], 1, laptop)).toBe(1);
    expect(chooseForm([tall], 0, laptop)).toBe(0);
  });
});
