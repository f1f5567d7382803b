/** Refusals of wrong arguments: each names the argument, says what it must be and what it was. */

/** Refuses anything but an integer within [min, max]. */
export function checkInteger(name: string, value: number, min: number, max: number): void {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be an integer from ${min} to ${max}, not ${value}.`);
  }
}

/** Refuses anything but a number within [0, 1]. */
export function checkFraction(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be from 0 to 1, not ${value}.`);
}

/** Refuses NaN, infinities, and positions so far out that they would lose their fractions. */
export function checkPosition(name: string, value: number): void {
  if (!(Math.abs(value) <= 1e9)) throw new RangeError(`${name} must be from -1e9 to 1e9, not ${value}.`);
}

/** Refuses an array of any other length. */
export function checkLength(name: string, array: ArrayLike<unknown>, length: number, shape: string): void {
  if (array.length !== length) {
    throw new RangeError(`${name} must have ${length} entries (${shape}), not ${array.length}.`);
  }
}
