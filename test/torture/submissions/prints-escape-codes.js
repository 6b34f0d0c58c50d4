export function add(a, b) {
  console.log('\u001b[2J\u001b]0;title\u0007<img src=x onerror=alert(1)>');
  return a + b;
}
