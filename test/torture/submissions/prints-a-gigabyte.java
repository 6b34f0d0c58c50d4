class Solution {
    int add(int a, int b) {
        String line = "x".repeat(1 << 20);
        for (int megabyte = 0; megabyte < 1024; megabyte++) System.out.println(line);
        return a + b;
    }
}
