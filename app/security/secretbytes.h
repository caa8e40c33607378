#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace motcua::security
{

/// Key bytes in guarded memory: locked against swapping, left out of core dumps, fenced by guard
/// pages and wiped when they go (sodium_malloc). One owner; move only.
class SecretBytes
{
public:
    explicit SecretBytes(size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&) = delete;
    Q_DISABLE_COPY(SecretBytes)

    [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }

    /// From here on a stray write stops the program instead of changing a key.
    void makeReadOnly();

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace motcua::security
