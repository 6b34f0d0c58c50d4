import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class Solution {
    private static final Map<String, Set<String>> OWNER = new HashMap<>();

    List<List<String>> accountsMerge(List<List<String>> accounts) {
        Map<String, String> names = new HashMap<>();
        for (List<String> account : accounts) {
            Set<String> all = new TreeSet<>(account.subList(1, account.size()));
            for (String address : account.subList(1, account.size())) {
                if (OWNER.containsKey(address)) all.addAll(OWNER.get(address));
            }
            for (String address : all) {
                OWNER.put(address, all);
                names.put(address, account.get(0));
            }
        }
        List<List<String>> people = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (String address : names.keySet()) {
            if (shown.contains(address)) continue;
            shown.addAll(OWNER.get(address));
            List<String> person = new ArrayList<>();
            person.add(names.get(address));
            person.addAll(OWNER.get(address));
            people.add(person);
        }
        return people;
    }
}
