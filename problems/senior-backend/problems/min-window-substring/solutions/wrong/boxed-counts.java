import java.util.HashMap;
import java.util.Map;

class Solution {
    public String minWindow(String s, String t) {
        Map<Character, Integer> need = new HashMap<>();
        for (char letter : t.toCharArray()) need.merge(letter, 1, Integer::sum);
        Map<Character, Integer> have = new HashMap<>();
        int formed = 0;
        int left = 0;
        int from = -1;
        int length = Integer.MAX_VALUE;
        for (int right = 0; right < s.length(); right++) {
            char letter = s.charAt(right);
            have.merge(letter, 1, Integer::sum);
            if (need.containsKey(letter) && have.get(letter) == need.get(letter)) formed++;
            while (formed == need.size()) {
                if (right - left + 1 < length) {
                    from = left;
                    length = right - left + 1;
                }
                char gone = s.charAt(left++);
                have.merge(gone, -1, Integer::sum);
                if (need.containsKey(gone) && have.get(gone) < need.get(gone)) formed--;
            }
        }
        return from < 0 ? "" : s.substring(from, from + length);
    }
}
