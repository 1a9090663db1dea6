/// Puts tables into the kernel, each in one transaction of `nft`.
package struct NftClient: Sendable {
    private let program: Program

    /// Finds `nft`.
    package init() throws {
        guard let program = Program("nft") else {
            throw ProxyError(.programMissing, "nft is not installed (Debian: nftables)")
        }
        self.program = program
    }

    /// Runs a script: all of it takes effect, or nothing.
    package func apply(_ script: String) async throws {
        try await self.program.run(["-f", "-"], input: script)
    }

    /// Takes the table with that name out of the kernel, where there is one.
    package func remove(table name: String) async throws {
        try await self.apply("add table ip \(name)\ndelete table ip \(name)\n")
    }

    /// The names of the kernel's IPv4 tables, whoever made them.
    package func tables() async throws -> [String] {
        let prefix = "table ip "
        return try await self.program.output(["list", "tables"]).split(separator: "\n").filter { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst(prefix.count)) }
    }
}
