const { LRUCache } = await import(new URL(process.argv[2], import.meta.url));

const cache = new LRUCache(12000);
let x = 1;
let sum = 0;
for (let index = 0; index < Number(process.argv[3]); index += 1) {
  x = (75 * x + 74) % 65537;
  const key = x % 16000;
  x = (75 * x + 74) % 65537;
  if (x % 4 === 0) sum += cache.get(key);
  else cache.put(key, x % 1000);
}
console.log(sum);
