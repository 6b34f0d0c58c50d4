class Solution {
    String minWindow(String s, String t) {
        int[] lacks = new int[128];
        for (char letter : t.toCharArray()) lacks[letter]++;

        int missing = t.length();
        int start = 0;
        int from = 0;
        int shortest = Integer.MAX_VALUE;
        for (int end = 0; end < s.length(); end++) {
            if (lacks[s.charAt(end)]-- > 0) missing--;
            while (missing == 0) {
                if (end - start + 1 < shortest) {
                    from = start;
                    shortest = end - start + 1;
                }
                if (++lacks[s.charAt(start++)] > 0) missing++;
            }
        }
        return shortest == Integer.MAX_VALUE ? "" : s.substring(from, from + shortest);
    }
}
