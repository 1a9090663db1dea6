internal import Core
internal import KubernetesAPI
internal import Wire

/// Images.
extension PodOperation {
    func inspectImage(_ name: String) async -> Result<PulledImage?, OperationError> {
        guard let container = self.snapshot.container(name) else { return .success(nil) }
        do throws(CRIError) {
            let image = try await self.cri.imageStatus(container.image)
            return .success(image.map { PulledImage(reference: $0.id, sizeBytes: $0.size) })
        } catch {
            return .failure(OperationError("\(error)"))
        }
    }

    func pullImage(_ name: String) async -> Result<PulledImage, OperationError> {
        guard let container = self.snapshot.container(name) else {
            return .failure(OperationError("container \(name) is not in the pod"))
        }
        let start = self.tools.clock.now()
        let candidates = await self.credentials(for: container.image)
        var failure = OperationError("no credentials")
        // Without any, and then with each in turn, as a kubelet does.
        for auth in candidates.isEmpty ? [nil] : candidates.map(Optional.some) {
            do throws(CRIError) {
                let reference = try await self.cri.pullImage(
                    container.image,
                    auth: auth,
                    sandboxConfig: self.sandboxConfig()
                )
                let size = try await self.cri.imageStatus(container.image)?.size ?? 0
                let duration = self.tools.clock.now() - start
                return .success(PulledImage(reference: reference, sizeBytes: size, duration: duration))
            } catch {
                failure = OperationError("\(error)")
            }
        }
        return .failure(failure)
    }

    /// What the pod's pull secrets hold for the image's registry.
    private func credentials(for image: String) async -> [CRI.AuthConfig] {
        var found: [CRI.AuthConfig] = []
        for reference in self.pod.spec.imagePullSecrets {
            let namespace = self.pod.metadata.namespace
            guard let secret = try? await self.tools.cluster.secret(reference.name, namespace: namespace) else {
                let text =
                    "Unable to retrieve some image pull secrets (\(reference.name)); "
                    + "attempting to pull the image may not succeed."
                let event = PodEvent.warning("FailedToRetrieveImagePullSecret", text)
                self.tools.cluster.record(event, about: self.pod)
                continue
            }
            found += RegistryCredentials.find(in: secret.data, for: image)
        }
        return found
    }
}
