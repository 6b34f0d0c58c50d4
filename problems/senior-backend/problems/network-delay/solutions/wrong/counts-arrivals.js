module.exports.networkDelayTime = function (times, n, k) {
  const links = Array.from({ length: n + 1 }, () => []);
  for (const [from, to, delay] of times) links[from].push([to, delay]);
  const arrival = new Array(n + 1).fill(Infinity);
  arrival[k] = 0;
  let missing = n - 1;
  let news = [k];
  while (news.length > 0) {
    const next = [];
    for (const node of news) {
      for (const [to, delay] of links[node]) {
        const time = arrival[node] + delay;
        if (time >= arrival[to]) continue;
        arrival[to] = time;
        missing -= 1;
        next.push(to);
      }
    }
    news = [...new Set(next)];
  }
  if (missing > 0) return -1;
  return Math.max(...arrival.slice(1).filter((time) => time < Infinity));
};
