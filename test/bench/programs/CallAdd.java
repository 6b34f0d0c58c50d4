class CallAdd {
    public static void main(String[] arguments) {
        Solution solution = new Solution();
        long sum = 0;
        for (int index = 0; index < Integer.parseInt(arguments[0]); index++) sum += solution.add(index, 1);
        System.out.println(sum);
    }
}
