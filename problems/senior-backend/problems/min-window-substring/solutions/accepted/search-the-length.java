/** A window of some length implies one of each greater length: so the length itself can be searched by halving. */
public class Solution {
    public String minWindow(String s, String t) {
        int low = t.length();
        int high = s.length() + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstOfLength(s, t, middle) >= 0) high = middle;
            else low = middle + 1;
        }
        int from = firstOfLength(s, t, low);
        return from < 0 ? "" : s.substring(from, from + low);
    }

    private static int firstOfLength(String s, String t, int length) {
        if (length > s.length()) return -1;
        int[] balance = new int['z' - 'A' + 1];
        for (int i = 0; i < t.length(); i++) balance[t.charAt(i) - 'A']--;
        int lacking = 0;
        for (int each : balance) if (each < 0) lacking++;
        for (int end = 0; end < s.length(); end++) {
            if (++balance[s.charAt(end) - 'A'] == 0) lacking--;
            if (end >= length && --balance[s.charAt(end - length) - 'A'] == -1) lacking++;
            if (end >= length - 1 && lacking == 0) return end - length + 1;
        }
        return -1;
    }
}
