#include "app/security/secretbytes.h"

#include <sodium.h>

#include <utility>

namespace motcua::security
{

SecretBytes::SecretBytes(size_t size)
    : m_data(static_cast<unsigned char *>(sodium_malloc(size))), m_size(size)
{
    if (!m_data)
        qFatal("no memory for a key");
}

SecretBytes::~SecretBytes() { sodium_free(m_data); }

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

void SecretBytes::makeReadOnly() { sodium_mprotect_readonly(m_data); }

} // namespace motcua::security
