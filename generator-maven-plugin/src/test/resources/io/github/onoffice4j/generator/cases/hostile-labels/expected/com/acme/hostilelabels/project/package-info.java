/** The module {@code project}: &#42;/ public class Evil &#123;&#125; /&#42;&#42;. */
@NullMarked
package com.acme.hostilelabels.project;

import org.jspecify.annotations.NullMarked;
