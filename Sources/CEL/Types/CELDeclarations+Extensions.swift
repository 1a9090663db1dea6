extension CELDeclarations {
    /// cel-go's extensions for texts (version 2) and sets, and Kubernetes' libraries for lists, regular expressions.
    static let extensions = """
        .charAt(string, int) string
        .indexOf(string, string) int | (string, string, int) int
        .lastIndexOf(string, string) int | (string, string, int) int
        .lowerAscii(string) string
        .upperAscii(string) string
        .replace(string, string, string) string | (string, string, string, int) string
        .split(string, string) list(string) | (string, string, int) list(string)
        .substring(string, int) string | (string, int, int) string
        .trim(string) string
        .join(list(string)) string | (list(string), string) string
        .format(string, list(dyn)) string
        strings.quote(string) string
        sets.contains(list(A), list(A)) bool
        sets.equivalent(list(A), list(A)) bool
        sets.intersects(list(A), list(A)) bool
        .indexOf(list(A), A) int
        .lastIndexOf(list(A), A) int
        .sum(list(int)) int | (list(uint)) uint | (list(double)) double | (list(duration)) duration
        .find(string, string) string
        .findAll(string, string) list(string) | (string, string, int) list(string)
        .isSorted\(Self.ordered { _ in "bool" })
        .min\(Self.ordered { $0 })
        .max\(Self.ordered { $0 })
        """

    /// Overloads over lists of each type that has an order.
    private static func ordered(_ result: (String) -> String) -> String {
        ["int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes"]
            .map { "(list(\($0))) \(result($0))" }.joined(separator: " | ")
    }

    /// Kubernetes' libraries for addresses, networks and URLs.
    static let networks = """
        ip(string) net.IP
        isIP(string) bool
        ip.isCanonical(string) bool
        string(net.IP) string | (net.CIDR) string
        .family(net.IP) int
        .isUnspecified(net.IP) bool
        .isLoopback(net.IP) bool
        .isLinkLocalMulticast(net.IP) bool
        .isLinkLocalUnicast(net.IP) bool
        .isGlobalUnicast(net.IP) bool
        cidr(string) net.CIDR
        isCIDR(string) bool
        .containsIP(net.CIDR, string) bool | (net.CIDR, net.IP) bool
        .containsCIDR(net.CIDR, string) bool | (net.CIDR, net.CIDR) bool
        .ip(net.CIDR) net.IP
        .prefixLength(net.CIDR) int
        .masked(net.CIDR) net.CIDR
        url(string) kubernetes.URL
        isURL(string) bool
        .getScheme(kubernetes.URL) string
        .getHost(kubernetes.URL) string
        .getHostname(kubernetes.URL) string
        .getPort(kubernetes.URL) string
        .getEscapedPath(kubernetes.URL) string
        .getQuery(kubernetes.URL) map(string, list(string))
        """
}
