import java.util.HashMap;
import java.util.Map;

class Solution {
    String minWindow(String s, String t) {
        Map<Character, Integer> lacks = new HashMap<>();
        for (char letter : t.toCharArray()) lacks.merge(letter, 1, Integer::sum);
        int missing = t.length();
        for (int end = 0; end < s.length(); end++) {
            char letter = s.charAt(end);
            if (lacks.merge(letter, -1, Integer::sum) >= 0) missing--;
            if (missing > 0) continue;
            int start = 0;
            while (lacks.get(s.charAt(start)) < 0) lacks.merge(s.charAt(start++), 1, Integer::sum);
            return s.substring(start, end + 1);
        }
        return "";
    }
}
