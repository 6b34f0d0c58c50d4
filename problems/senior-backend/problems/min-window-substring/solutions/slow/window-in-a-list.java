import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    String minWindow(String s, String t) {
        Map<Character, Integer> lacks = new HashMap<>();
        for (char letter : t.toCharArray()) lacks.merge(letter, 1, Integer::sum);
        List<Character> window = new ArrayList<>();
        String best = "";
        for (char letter : s.toCharArray()) {
            window.add(letter);
            lacks.merge(letter, -1, Integer::sum);
            while (lacks.values().stream().allMatch(count -> count <= 0)) {
                StringBuilder text = new StringBuilder();
                window.forEach(text::append);
                if (best.isEmpty() || text.length() < best.length()) best = text.toString();
                lacks.merge(window.remove(0), 1, Integer::sum);
            }
        }
        return best;
    }
}
