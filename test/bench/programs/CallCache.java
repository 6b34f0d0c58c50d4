class CallCache {
    public static void main(String[] arguments) {
        LRUCache cache = new LRUCache(12000);
        int x = 1;
        long sum = 0;
        for (int index = 0; index < Integer.parseInt(arguments[0]); index++) {
            x = (75 * x + 74) % 65537;
            int key = x % 16000;
            x = (75 * x + 74) % 65537;
            if (x % 4 == 0) sum += cache.get(key);
            else cache.put(key, x % 1000);
        }
        System.out.println(sum);
    }
}
