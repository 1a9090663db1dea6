package import KubernetesClient

/// A claim or a volume that is to be looked at. Claims come first.
package enum VolumeWork: Hashable, Comparable, Sendable {
    case claim(ObjectKey)
    case volume(ObjectKey)

    package static func < (left: VolumeWork, right: VolumeWork) -> Bool {
        switch (left, right) {
        case (.claim(let left), .claim(let right)), (.volume(let left), .volume(let right)): left < right
        case (.claim, .volume): true
        case (.volume, .claim): false
        }
    }
}
