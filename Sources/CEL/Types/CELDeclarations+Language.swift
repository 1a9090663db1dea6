extension CELDeclarations {
    /// The functions and operators of the language definition ("List of Standard Definitions"), with numbers of
    /// different types compared, and optional values.
    static let language = """
        !_(bool) bool
        -_(int) int | (double) double
        _&&_(bool, bool) bool
        _||_(bool, bool) bool
        _?_:_(bool, A, A) A
        _==_(A, A) bool
        _!=_(A, A) bool
        _+_(int, int) int | (uint, uint) uint | (double, double) double | (string, string) string
        _+_(bytes, bytes) bytes | (list(A), list(A)) list(A) | (duration, duration) duration
        _+_(timestamp, duration) timestamp | (duration, timestamp) timestamp
        _-_(int, int) int | (uint, uint) uint | (double, double) double | (duration, duration) duration
        _-_(timestamp, duration) timestamp | (timestamp, timestamp) duration
        _*_(int, int) int | (uint, uint) uint | (double, double) double
        _/_(int, int) int | (uint, uint) uint | (double, double) double
        _%_(int, int) int | (uint, uint) uint
        @in(A, list(A)) bool | (A, map(A, B)) bool
        _[_](list(A), int) A | (map(A, B), A) B
        _[_](optional(list(A)), int) optional(A) | (optional(map(A, B)), A) optional(B)
        _[?_](list(A), int) optional(A) | (map(A, B), A) optional(B)
        _[?_](optional(list(A)), int) optional(A) | (optional(map(A, B)), A) optional(B)
        size(string) int | (bytes) int | (list(A)) int | (map(A, B)) int
        .size(string) int | (bytes) int | (list(A)) int | (map(A, B)) int
        .contains(string, string) bool
        .startsWith(string, string) bool
        .endsWith(string, string) bool
        matches(string, string) bool
        .matches(string, string) bool
        type(A) type(A)
        dyn(A) dyn
        bool(bool) bool | (string) bool
        bytes(bytes) bytes | (string) bytes
        double(double) double | (int) double | (string) double | (uint) double
        duration(duration) duration | (int) duration | (string) duration
        int(int) int | (double) int | (duration) int | (string) int | (timestamp) int | (uint) int
        string(string) string | (bool) string | (bytes) string | (double) string | (duration) string | (int) string
        string(timestamp) string | (uint) string
        timestamp(timestamp) timestamp | (int) timestamp | (string) timestamp
        uint(uint) uint | (double) uint | (int) uint | (string) uint
        .getFullYear(timestamp) int | (timestamp, string) int
        .getMonth(timestamp) int | (timestamp, string) int
        .getDayOfYear(timestamp) int | (timestamp, string) int
        .getDayOfMonth(timestamp) int | (timestamp, string) int
        .getDate(timestamp) int | (timestamp, string) int
        .getDayOfWeek(timestamp) int | (timestamp, string) int
        .getHours(timestamp) int | (timestamp, string) int | (duration) int
        .getMinutes(timestamp) int | (timestamp, string) int | (duration) int
        .getSeconds(timestamp) int | (timestamp, string) int | (duration) int
        .getMilliseconds(timestamp) int | (timestamp, string) int | (duration) int
        optional.none() optional(A)
        optional.of(A) optional(A)
        optional.ofNonZeroValue(A) optional(A)
        .value(optional(A)) A
        .hasValue(optional(A)) bool
        .or(optional(A), optional(A)) optional(A)
        .orValue(optional(A), A) A
        \(Self.comparisons)
        """

    /// `<` and its like, over every two types that have an order.
    private static let comparisons: String = {
        let numbers = ["int", "uint", "double"]
        var pairs = ["bool", "string", "bytes", "timestamp", "duration"].map { "(\($0), \($0)) bool" }
        for one in numbers { pairs += numbers.map { "(\(one), \($0)) bool" } }
        return ["<", "<=", ">", ">="].map { "_\($0)_" + pairs.joined(separator: " | ") }.joined(separator: "\n")
    }()
}
