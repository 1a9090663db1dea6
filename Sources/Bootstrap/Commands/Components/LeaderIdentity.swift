/// What a process calls itself among those that may take its place.
enum LeaderIdentity {
    static func make() -> String {
        "\(NodeAddress.hostName())_\(String(UInt64.random(in: 0...UInt64.max), radix: 16))"
    }
}
