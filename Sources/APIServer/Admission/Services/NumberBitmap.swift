/// Which numbers of a range are taken, as Kubernetes stores it: one great integer, its highest byte first.
struct NumberBitmap: Hashable {
    private(set) var bytes: [UInt8]
    let count: Int

    init(bytes: [UInt8] = [], count: Int) {
        let size = (count + 7) / 8
        self.count = count
        self.bytes =
            bytes.count >= size ? Array(bytes.suffix(size)) : [UInt8](repeating: 0, count: size - bytes.count) + bytes
    }

    subscript(index: Int) -> Bool {
        get { self.bytes[self.bytes.count - 1 - index / 8] & (1 << UInt8(index % 8)) != 0 }
        set {
            let place = self.bytes.count - 1 - index / 8
            if newValue {
                self.bytes[place] |= 1 << UInt8(index % 8)
            } else {
                self.bytes[place] &= ~(1 << UInt8(index % 8))
            }
        }
    }

    /// A number that is free, searched from `start` on and then from the beginning.
    func free(from start: Int) -> Int? {
        for step in 0..<self.count {
            let index = (start + step) % self.count
            if !self[index] { return index }
        }
        return nil
    }
}
