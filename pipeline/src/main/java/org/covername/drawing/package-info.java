/**
 * What a page of a PDF draws, as a reader sees it: characters and boxes in points from the top left of the page, turned and cropped as it is viewed. How
 * they are read together to words and passages is known in {@code extraction}, how they are drawn anew in {@code layout}.
 */
package org.covername.drawing;
