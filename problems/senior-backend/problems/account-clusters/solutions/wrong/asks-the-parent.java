import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

class Solution {
    List<List<String>> accountsMerge(List<List<String>> accounts) {
        int n = accounts.size();
        int[] parent = new int[n];
        for (int i = 0; i < n; i++) parent[i] = i;
        Map<String, Integer> owner = new HashMap<>();
        for (int i = 0; i < n; i++) {
            for (int j = 1; j < accounts.get(i).size(); j++) {
                String address = accounts.get(i).get(j);
                if (owner.containsKey(address)) {
                    int a = i;
                    int b = owner.get(address);
                    while (parent[a] != a) a = parent[a];
                    while (parent[b] != b) b = parent[b];
                    parent[b] = a;
                } else {
                    owner.put(address, i);
                }
            }
        }
        Map<Integer, TreeSet<String>> groups = new HashMap<>();
        for (int i = 0; i < n; i++) {
            List<String> account = accounts.get(i);
            groups.computeIfAbsent(parent[i], p -> new TreeSet<>()).addAll(account.subList(1, account.size()));
        }
        List<List<String>> answer = new ArrayList<>();
        groups.forEach((p, addresses) -> {
            List<String> person = new ArrayList<>(List.of(accounts.get(p).get(0)));
            person.addAll(addresses);
            answer.add(person);
        });
        return answer;
    }
}
