const { add } = await import(new URL(process.argv[2], import.meta.url));

let sum = 0;
for (let index = 0; index < Number(process.argv[3]); index += 1) sum += add(index, 1);
console.log(sum);
