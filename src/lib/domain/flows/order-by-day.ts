/** The indices of days in their order, those of one day as they stood. Counts, for days are few and arcs are many. */
export function orderByDay(days: Int32Array): Uint32Array<ArrayBuffer> {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const order = new Uint32Array(days.length);
  if (days.length === 0) return order;
  const places = new Uint32Array(last - first + 2);
  for (const day of days) places[day - first + 1]! += 1;
  for (let index = 1; index < places.length; index += 1) places[index]! += places[index - 1]!;
  for (let index = 0; index < days.length; index += 1) {
    const at = days[index]! - first;
    order[places[at]!] = index;
    places[at]! += 1;
  }
  return order;
}

/** How many of the sorted `days` from `begin` up to `end` come before `day`. */
export function countBefore(days: Int32Array, begin: number, end: number, day: number): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low - begin;
}
