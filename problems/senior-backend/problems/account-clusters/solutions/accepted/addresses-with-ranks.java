import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Union by rank over the addresses themselves, without numbers for accounts. Going through them in order sorts each list. */
public class Solution {
    private final TreeMap<String, String> parents = new TreeMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    public String[][] accountsMerge(String[][] accounts) {
        parents.clear();
        ranks.clear();
        names.clear();
        for (String[] account : accounts) {
            for (int i = 1; i < account.length; i++) {
                parents.putIfAbsent(account[i], account[i]);
                names.put(account[i], account[0]);
                join(account[1], account[i]);
            }
        }
        Map<String, StringBuilder> lists = new HashMap<>();
        for (String address : parents.keySet()) {
            String root = find(address);
            lists.computeIfAbsent(root, r -> new StringBuilder(names.get(r))).append('\n').append(address);
        }
        return lists.values().stream().map(list -> list.toString().split("\n")).toArray(String[][]::new);
    }

    private void join(String a, String b) {
        String x = find(a);
        String y = find(b);
        if (x.equals(y)) return;
        int difference = ranks.getOrDefault(x, 0) - ranks.getOrDefault(y, 0);
        if (difference < 0) parents.put(x, y);
        else parents.put(y, x);
        if (difference == 0) ranks.merge(x, 1, Integer::sum);
    }

    private String find(String address) {
        for (String parent = parents.get(address); !parent.equals(address); parent = parents.get(address)) address = parent;
        return address;
    }
}
