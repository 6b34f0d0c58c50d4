import java.util.Scanner;

class Solution {
    int add(int a, int b) {
        return new Scanner(System.in).nextInt();
    }
}
