// Starts and ends sorted apart: a stretch is over where the number of ends passed catches up with that of the starts.
const merge = (intervals) => {
  const starts = Float64Array.from(intervals, ([start]) => start).sort();
  const ends = Float64Array.from(intervals, ([, end]) => end).sort();
  const merged = [];
  let from = 0;
  for (let i = 0; i < starts.length; i += 1) {
    if (i + 1 === starts.length || starts[i + 1] > ends[i]) {
      merged.push([starts[from], ends[i]]);
      from = i + 1;
    }
  }
  return merged;
};

module.exports = { merge };
