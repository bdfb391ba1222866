// One colour of the website, made readable: as words and as ground, in light and in dark.

// The grounds, of those on which words in this colour stand, that leave the least contrast.
const LIGHT_GROUND = [228, 241, 246];
const DARK_GROUND = [33, 64, 77];
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
const ENOUGH = 4.6;

/** {light, onLight, dark, onDark} as CSS colours; null for anything but #rgb and #rrggbb. */
export function colours(wanted) {
  const rgb = fromHex(wanted);
  if (!rgb) {
    return null;
  }
  const light = until(rgb, BLACK, LIGHT_GROUND);
  const dark = until(rgb, WHITE, DARK_GROUND);
  return { light: css(light), onLight: css(on(light)), dark: css(dark), onDark: css(on(dark)) };
}

function fromHex(text) {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text?.trim() ?? "")?.[1];
  const long = hex?.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  return long ? [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16)) : null;
}

/** Mixes in as much of another colour as it takes to be read on the ground. */
function until(rgb, other, ground) {
  for (let part = 0; ; part += 0.05) {
    const mixed = rgb.map((value, index) => value + (other[index] - value) * part);
    if (part >= 1 || contrast(mixed, ground) >= ENOUGH) {
      return mixed;
    }
  }
}

function on(rgb) {
  return contrast(rgb, WHITE) >= contrast(rgb, BLACK) ? WHITE : BLACK;
}

function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** As WCAG defines it. */
function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function css(rgb) {
  return `rgb(${rgb.map(Math.round).join(" ")})`;
}
