internal import KubernetesAPI
internal import Store
internal import Wire

/// Gives out the numbers of a range, each once, also when several servers share the store.
struct NumberAllocator: Sendable {
    enum Failure: Error {
        case taken
        case exhausted
    }

    private static let attemptsMax = 64

    let store: any KeyValueStore
    /// Where the range is stored: "/registry/ranges/serviceips".
    let key: String
    /// What the range is called in the stored object: a CIDR, or "30000-32767".
    let range: String
    let count: Int
    /// Numbers below this one are given out only on demand, or when all others are taken.
    let reserved: Int
    let random: @Sendable () -> UInt64

    /// Takes a number that nobody has.
    func allocate() async throws -> Int {
        let span = UInt64(max(1, self.count - self.reserved))
        let start = self.reserved + Int(self.random() % span)
        return try await self.change { bitmap in
            guard let index = bitmap.free(from: start) else { throw Failure.exhausted }
            bitmap[index] = true
            return index
        }
    }

    /// Takes a certain number.
    func allocate(_ index: Int) async throws {
        try await self.change { bitmap in
            guard !bitmap[index] else { throw Failure.taken }
            bitmap[index] = true
        }
    }

    /// Gives a number back.
    func release(_ index: Int) async throws {
        try await self.change { $0[index] = false }
    }

    /// Makes the stored range say that exactly `indices` are taken: what a server does when it starts.
    func repair(_ indices: Set<Int>) async throws {
        try await self.change { bitmap in
            bitmap = NumberBitmap(count: self.count)
            for index in indices { bitmap[index] = true }
        }
    }

    /// Whether a number can be had, without taking it.
    func isFree(_ index: Int) async throws -> Bool {
        let value = try await self.store.get(Array(self.key.utf8)).value
        return try !self.bitmap(of: value)[index]
    }

    private func change<R>(_ body: (inout NumberBitmap) throws -> R) async throws -> R {
        let key = Array(self.key.utf8)
        var known = try await self.store.get(key).value
        for _ in 0..<Self.attemptsMax {
            let old = try self.bitmap(of: known)
            var bitmap = old
            let result = try body(&bitmap)
            if bitmap == old, known != nil { return result }
            let stored = CoreV1.RangeAllocation {
                $0.range = self.range
                $0.data = bitmap.bytes
            }
            let bytes = ObjectEnvelope(stored.underlying).bytes()
            switch try await self.store.put(key, bytes, expectedModRevision: known?.modRevision ?? 0) {
            case .stored: return result
            case .conflict(let current, _): known = current
            }
        }
        throw StatusError.internalError("the range \(self.range) is changed by too many at once")
    }

    private func bitmap(of value: StoredValue?) throws -> NumberBitmap {
        guard let value else { return NumberBitmap(count: self.count) }
        let stored = try CoreV1.RangeAllocation(protobuf: try ObjectEnvelope(value.value).raw)
        // Another range than before: what was taken of the old one means nothing.
        guard stored.range == self.range else { return NumberBitmap(count: self.count) }
        return NumberBitmap(bytes: stored.data, count: self.count)
    }
}
