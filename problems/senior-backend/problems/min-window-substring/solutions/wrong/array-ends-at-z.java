class Solution {
    String minWindow(String s, String t) {
        // 26 letters in upper case, 26 in lower case.
        int[] lacks = new int[52];
        for (int i = 0; i < t.length(); i++) lacks[t.charAt(i) - 'A']++;
        int missing = t.length();
        int left = 0;
        String best = "";
        for (int right = 0; right < s.length(); right++) {
            if (lacks[s.charAt(right) - 'A']-- > 0) missing--;
            while (missing == 0) {
                if (best.isEmpty() || right - left + 1 < best.length()) best = s.substring(left, right + 1);
                if (lacks[s.charAt(left++) - 'A']++ == 0) missing++;
            }
        }
        return best;
    }
}
