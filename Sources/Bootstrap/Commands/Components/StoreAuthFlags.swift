internal import ArgumentParser
internal import Store

/// etcd's flags for users' passwords and tokens. They matter once authentication is enabled.
struct StoreAuthFlags: ParsableArguments {
    @Option(help: "simple, or jwt,sign-method=…,pub-key=FILE,priv-key=FILE,ttl=5m.") var authToken = "simple"
    @Option(help: "Seconds after its last use for which a simple token is good.") var authTokenTtl = 300
    @Option(help: "How much work a password's hash is: two to the power of this.") var bcryptCost = 10

    func configuration(trustsCommonNames: Bool) async throws -> StoreAuthConfiguration {
        guard StoreAuthConfiguration.bcryptCosts.contains(self.bcryptCost) else {
            throw BootstrapError(.badOption, "--bcrypt-cost is \(self.bcryptCost): 4 to 31")
        }
        guard self.authTokenTtl > 0 else {
            throw BootstrapError(.badOption, "--auth-token-ttl is \(self.authTokenTtl): more than 0")
        }
        var configuration = StoreAuthConfiguration()
        configuration.bcryptCost = self.bcryptCost
        configuration.tokenTimeToLive = .seconds(self.authTokenTtl)
        configuration.trustsCommonNames = trustsCommonNames
        let parts = self.authToken.split(separator: ",").map(String.init)
        switch parts.first {
        case "simple" where parts.count == 1, "" where parts.count == 1, nil: break
        case "jwt": configuration.signedTokens = try await Self.signedTokens(parts.dropFirst())
        default: throw BootstrapError(.badOption, "--auth-token is \(self.authToken): simple or jwt,…")
        }
        return configuration
    }

    private static func signedTokens(_ parts: ArraySlice<String>) async throws -> SignedTokens {
        var options: [String: String] = [:]
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2, ["sign-method", "pub-key", "priv-key", "ttl"].contains(pair[0]) else {
                throw BootstrapError(.badOption, "--auth-token: \(part) is no option of jwt")
            }
            options[pair[0]] = pair[1]
        }
        guard let name = options["sign-method"], let method = SignedTokens.Method(rawValue: name) else {
            let known = SignedTokens.Method.allCases.map(\.rawValue).joined(separator: ", ")
            throw BootstrapError(.badOption, "--auth-token: sign-method is one of \(known)")
        }
        guard let timeToLive = Self.duration(options["ttl"] ?? "5m") else {
            throw BootstrapError(.badOption, "--auth-token: ttl is a time such as 5m")
        }
        return try await SignedTokens(
            method,
            publicKey: try options["pub-key"].map { try RequiredFile.read($0, flag: "--auth-token pub-key") },
            privateKey: try options["priv-key"].map { try RequiredFile.read($0, flag: "--auth-token priv-key") },
            timeToLive: timeToLive
        )
    }

    /// Reads `1h30m`, `5m`, `90s`; nil if it is no such time, or less than a second.
    static func duration(_ text: String) -> Duration? {
        var (seconds, number) = (0, 0)
        var hasDigits = false
        for character in text {
            if let digit = character.wholeNumberValue {
                guard number < 100_000_000 else { return nil }
                number = number * 10 + digit
                hasDigits = true
                continue
            }
            guard hasDigits, let unit = ["h": 3600, "m": 60, "s": 1][character] else { return nil }
            seconds += number * unit
            (number, hasDigits) = (0, false)
        }
        return !hasDigits && seconds > 0 ? .seconds(seconds) : nil
    }
}
