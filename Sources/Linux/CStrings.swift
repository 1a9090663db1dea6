internal import Glibc

/// C copies of strings that live as long as this object, for structures that hold several at once.
///
/// Confined to the function that makes it.
final class CStrings {
    private var copies: [UnsafeMutablePointer<CChar>] = []

    deinit {
        for copy in self.copies { free(copy) }
    }

    /// A null-terminated copy.
    func add(_ string: String) -> UnsafePointer<CChar> {
        UnsafePointer(self.addMutable(string))
    }

    /// A null-terminated copy, as exec's argument vectors are typed.
    func addMutable(_ string: String) -> UnsafeMutablePointer<CChar> {
        guard let copy = strdup(string) else { preconditionFailure("out of memory") }
        self.copies.append(copy)
        return copy
    }
}
